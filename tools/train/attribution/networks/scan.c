/*
 * A bidirectional simple recurrent layer (Lei and others 2018, without its highway) and its derivative, for scan.py:
 * state = x + forget (before - x), out = reset tanh(state), where forget = sigmoid(f + v0 before) and
 * reset = sigmoid(r + v1 before). tanh is the approximation of engine/network/kernel.as.
 */
#include <stdlib.h>
#include <string.h>

static inline float tanh_of(float x) {
  x = x > 3 ? 3 : x < -3 ? -3 : x;
  float s = x * x;
  return x * (27 + s) / (27 + 9 * s);
}
static inline float slope_of(float x) {
  x = x > 3 ? 3 : x < -3 ? -3 : x;
  float s = x * x, q = (9 - s) / (9 + 3 * s);
  return q * q;
}
static inline float sigmoid_of(float x) { return 0.5f + 0.5f * tanh_of(0.5f * x); }
static inline float sigmoid_slope_of(float x) { return 0.25f * slope_of(0.5f * x); }

/* u: T words x B stretches x 6H numbers; v: 2 x 2H; out, zf and zr (gates before the sigmoid), s (states): T x B x 2H. */
void scan_forward(const float *u, const int *lengths, int T, int B, int H, const float *v, float *out, float *zf, float *zr, float *s) {
#pragma omp parallel for schedule(static)
  for (int job = 0; job < 2 * B; job++) {
    int b = job / 2, d = job % 2, n = lengths[b];
    const float *v0 = v + d * H, *v1 = v + 2 * H + d * H;
    float *state = calloc(H, sizeof(float));
    for (int i = 0; i < n; i++) {
      int t = d ? n - 1 - i : i;
      const float *x = u + ((long)t * B + b) * 6 * H + d * 3 * H, *f = x + H, *r = f + H;
      long at = ((long)t * B + b) * 2 * H + d * H;
      float *restrict o = out + at, *restrict pf = zf + at, *restrict pr = zr + at, *restrict ps = s + at;
#pragma omp simd
      for (int k = 0; k < H; k++) {
        float before = state[k], a = f[k] + v0[k] * before, c = r[k] + v1[k] * before;
        float next = x[k] + sigmoid_of(a) * (before - x[k]);
        state[k] = next;
        pf[k] = a;
        pr[k] = c;
        ps[k] = next;
        o[k] = sigmoid_of(c) * tanh_of(next);
      }
    }
    free(state);
    for (int t = n; t < T; t++) {
      memset(out + ((long)t * B + b) * 2 * H + d * H, 0, H * sizeof(float));
    }
  }
}

/* g: the derivative by out; du: by u; dv: by v, B x 2 x 2H, zeros at first. */
void scan_backward(const float *g, const float *u, const int *lengths, int T, int B, int H, const float *v, const float *zf, const float *zr, const float *s, float *du, float *dv) {
#pragma omp parallel for schedule(static)
  for (int job = 0; job < 2 * B; job++) {
    int b = job / 2, d = job % 2, n = lengths[b];
    const float *v0 = v + d * H, *v1 = v + 2 * H + d * H;
    float *restrict dv0 = dv + (long)b * 4 * H + d * H, *restrict dv1 = dv0 + 2 * H;
    float *carry = calloc(2 * H, sizeof(float)), *none = carry + H;
    for (int i = n - 1; i >= 0; i--) {
      int t = d ? n - 1 - i : i, p = d ? t + 1 : t - 1;
      long cell = ((long)t * B + b) * 6 * H + d * 3 * H, at = ((long)t * B + b) * 2 * H + d * H;
      const float *x = u + cell, *pf = zf + at, *pr = zr + at, *ps = s + at, *go = g + at;
      const float *before = i > 0 ? s + ((long)p * B + b) * 2 * H + d * H : none;
      float *restrict dx = du + cell, *restrict df = dx + H, *restrict dr = df + H;
#pragma omp simd
      for (int k = 0; k < H; k++) {
        float rg = sigmoid_of(pr[k]), fg = sigmoid_of(pf[k]);
        float ds = carry[k] + go[k] * rg * slope_of(ps[k]);
        float zr_ = go[k] * tanh_of(ps[k]) * sigmoid_slope_of(pr[k]);
        float zf_ = ds * (before[k] - x[k]) * sigmoid_slope_of(pf[k]);
        dx[k] = ds * (1 - fg);
        df[k] = zf_;
        dr[k] = zr_;
        dv0[k] += zf_ * before[k];
        dv1[k] += zr_ * before[k];
        carry[k] = ds * fg + zf_ * v0[k] + zr_ * v1[k];
      }
    }
    free(carry);
    for (int t = n; t < T; t++) memset(du + ((long)t * B + b) * 6 * H + d * 3 * H, 0, 3 * H * sizeof(float));
  }
}
