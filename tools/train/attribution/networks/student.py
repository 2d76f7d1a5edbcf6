"""Trains the network that readers get, by what was annotated and by the teacher: python3 student.py FOLDER

FOLDER has what dump-articles.ts and teacher.py wrote, and the word vectors (vectors.words.json, vectors.f32). Writes
network.json, network.f32 and words.f32 for pack-network.ts. The same machine, seed and number of threads give the same
weights.
"""

import collections
import json
import pickle
import random
import sys

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

import articles as a
from descent import LIKELY_CUE, descend, to_batches

EPOCHS, BATCH, RATE, SEED = 10, 32, 2.5e-3, 1
DIMENSIONS, UNITS, SPAN_UNITS, PUBLISHED = 64, 96, 64, 100
SUFFIXES, SHAPES, CLASSES, PLACES = 512, 5, 40, 48
OWN_WORDS, SHIPPED_WORDS = 12_000, 40_000
"""Words whose vectors are learned beyond the published ones, and those whose vectors are shipped."""
DROPOUT, WORD_DROPOUT, OWN_DROPOUT = 0.2, 0.1, 0.2


class Scan(torch.autograd.Function):
    """state[t] = x[t] + g[t] (state[t-1] - x[t]), g[t] = sigmoid(f[t] + v state[t-1]), over the first dimension.

    Written with its derivative because PyTorch's own takes a hundred times as long over so many small steps.
    """

    @staticmethod
    def forward(ctx, x, f, v):
        states, gates = torch.empty_like(x), torch.empty_like(x)
        state = torch.zeros_like(x[0])
        for t in range(len(x)):
            gate = torch.addcmul(f[t], state, v, out=gates[t]).sigmoid_()
            state = torch.lerp(x[t], state, gate, out=states[t])
        ctx.save_for_backward(x, v, states, gates)
        return states

    @staticmethod
    def backward(ctx, gradient):
        x, v, states, gates = ctx.saved_tensors
        before = torch.cat([torch.zeros_like(states[:1]), states[:-1]])
        of_f = (before - x) * gates * (1 - gates)
        of_before = torch.addcmul(gates, of_f, v.expand_as(of_f))
        total = gradient.clone()
        for t in range(len(x) - 1, 0, -1):
            torch.addcmul(total[t - 1], total[t], of_before[t], out=total[t - 1])
        return total * (1 - gates), total * of_f, (total * of_f * before).sum((0, 1))


def run_both_ways(inputs, recurrent, mask):
    """A bidirectional simple recurrent unit (Lei and others 2018) without its highway.

    inputs: words x stretches x 6 units (value, forget gate, reset gate forward, then backward); mask: words x stretches x 1.
    """
    xf, ff, rf, xb, fb, rb = inputs.chunk(6, -1)
    units = xf.shape[-1]
    # A gate that is wide open carries the state over padding as it is.
    closed = (1 - mask) * 1e4
    x = torch.cat([xf, xb.flip(0)], -1)
    f = torch.cat([ff + closed, (fb + closed).flip(0)], -1)
    states = Scan.apply(x, f, recurrent[0])
    forward, backward = states[..., :units], states[..., units:].flip(0)
    start = torch.zeros_like(forward[:1])
    reset_f = torch.sigmoid(rf + recurrent[1, :units] * torch.cat([start, forward[:-1]]))
    reset_b = torch.sigmoid(rb + recurrent[1, units:] * torch.cat([backward[1:], start]))
    return torch.cat([reset_f * torch.tanh(forward), reset_b * torch.tanh(backward)], -1)


class Student(nn.Module):
    """engine/attribution/statement-network.ts computes the same."""

    def __init__(self, published, own_words):
        super().__init__()
        self.register_buffer("published", torch.tensor(published), persistent=False)
        self.projection = nn.Linear(PUBLISHED, DIMENSIONS, bias=False)
        nn.init.normal_(self.projection.weight, 0, 0.12)
        sizes = {"own": own_words + 1, "suffix": SUFFIXES, "shape": SHAPES, "word_class": CLASSES, "place": PLACES}
        self.tables = nn.ModuleDict({name: nn.Embedding(size, DIMENSIONS) for name, size in sizes.items()})
        for table in self.tables.values():
            nn.init.normal_(table.weight, 0, 0.05)
        nn.init.zeros_(self.tables["own"].weight[0])
        wide, span = 6 * UNITS, 6 * SPAN_UNITS
        self.first, self.second = nn.Linear(DIMENSIONS, wide), nn.Linear(2 * UNITS, wide)
        self.of_word, self.of_cue = nn.Linear(2 * UNITS, span), nn.Linear(2 * UNITS, span, bias=False)
        self.recurrent = nn.ParameterList(nn.Parameter(torch.zeros(2, 2 * n)) for n in (UNITS, UNITS, SPAN_UNITS))
        self.positions = nn.ModuleList(nn.Embedding(size, span) for size in (22, 9, 2))
        for table in self.positions:
            nn.init.normal_(table.weight, 0, 0.1)
        self.cue, self.direct = nn.Linear(2 * UNITS, a.CUE_LABELS), nn.Linear(2 * UNITS, a.SPAN_LABELS)
        self.span = nn.Linear(2 * SPAN_UNITS, a.SPAN_LABELS)
        self.dropout = nn.Dropout(DROPOUT)
        with torch.no_grad():
            for layer, units in ((self.first, UNITS), (self.second, UNITS), (self.of_word, SPAN_UNITS)):
                layer.bias.zero_()
                # States are kept rather than forgotten to begin with.
                layer.bias[units : 2 * units] = layer.bias[4 * units : 5 * units] = 1

    def encode(self, words, mask):
        """What is made of each word: words x stretches x 2 units. `words` has six numbers of each (`to_numbers`)."""
        published, own, suffix, shape, word_class, place = words
        if self.training:
            hidden = torch.rand(own.shape) < WORD_DROPOUT
            published = torch.where(hidden, 0, published)
            own = torch.where(hidden | (torch.rand(own.shape) < OWN_DROPOUT), 0, own)
        x = self.projection(self.published[published])
        for name, rows in zip(self.tables, (own, suffix, shape, word_class, place)):
            x = x + self.tables[name](rows)
        first = run_both_ways(self.first(self.dropout(x)), self.recurrent[0], mask)
        return first + run_both_ways(self.second(self.dropout(first)), self.recurrent[1], mask)

    def spans(self, encoded, rows, cues, words, positions, mask):
        """Scores of span labels: words x windows x labels."""
        encoded = self.dropout(encoded)
        x = self.of_word(encoded)[words, rows[None]] + self.of_cue(encoded[cues, rows])[None]
        for table, numbers in zip(self.positions, positions.unbind(-1)):
            x = x + table(numbers)
        read = self.dropout(run_both_ways(x, self.recurrent[2], mask))
        return self.span(read) + self.direct(encoded)[words, rows[None]]


def to_numbers(article, published, own):
    """Of each word: rows of both vectors, suffix, shape, class, place."""
    lower = article["lower"]
    rows = [[published.get(word, 0) for word in lower], [own.get(word, 0) for word in lower]]
    return np.array(rows + [article[name] for name in ("suffix", "shape", "wordClass", "place")])


def to_inputs(items):
    """Tensors for `Student.encode`: words first, padded."""
    length = max(end - start for _, start, end in items)
    words = np.zeros((6, length, len(items)), np.int64)
    mask = np.zeros((length, len(items), 1), np.float32)
    for k, (article, start, end) in enumerate(items):
        words[:, : end - start, k] = article["numbers"][:, start:end]
        mask[: end - start, k] = 1
    return torch.from_numpy(words), torch.from_numpy(mask)


def to_windows(items, cues):
    """Tensors for `Student.spans` and each cue's window; cues are (item, (start, end))."""
    others = [set() for _ in items]
    for k, cue in cues:
        others[k].update(range(*cue))
    windows = [a.to_window(items[k][0], cue, items[k][1], items[k][2]) for k, cue in cues]
    length = max(end - start for start, end in windows)
    words = np.zeros((length, len(cues)), np.int64)
    positions = np.zeros((length, len(cues), 3), np.int64)
    mask = np.zeros((length, len(cues), 1), np.float32)
    for n, ((k, cue), (start, end)) in enumerate(zip(cues, windows)):
        words[: end - start, n] = np.arange(start, end) - items[k][1]
        positions[: end - start, n] = a.to_positions(items[k][0], cue, (start, end), others[k])
        mask[: end - start, n] = 1
    rows = torch.tensor([k for k, _ in cues])
    firsts = torch.tensor([cue[0] - items[k][1] for k, cue in cues])
    return rows, firsts, torch.from_numpy(words), torch.from_numpy(positions), torch.from_numpy(mask), windows


def to_one_hot(labels, count):
    return np.eye(count, dtype=np.float32)[labels]


def to_cue_targets(items, taught, shape):
    """The teacher's probabilities; where an article is annotated, their mean with what was annotated."""
    targets = np.zeros(shape, np.float32)
    for k, (article, start, end) in enumerate(items):
        target = np.exp(taught[article["id"]][0][start:end].astype(np.float32))
        if article["statements"]:
            target = (target + to_one_hot(a.to_cue_labels(article)[start:end], 3)) / 2
        targets[: end - start, k] = target
    return torch.from_numpy(targets)


def to_lessons(item, taught, likely):
    """The cues to learn from in a stretch: (cue, its statement or None, whether annotated, what the teacher says or None)."""
    article, start, end = item
    found = {cue: (window, spans) for cue, window, spans in taught[article["id"]][1] if start <= cue[0] and cue[1] <= end}
    is_annotated = bool(article["statements"])
    lessons, taken = [], set()
    for statement in a.to_statements(article, start, end):
        cue = tuple(statement["cue"][0])
        lessons.append((cue, statement, True, found.get(cue)))
        taken.update(range(*cue))
    for cue, said in found.items():
        if taken.isdisjoint(range(*cue)):
            lessons.append((cue, None, is_annotated, said))
            taken.update(range(*cue))
    if is_annotated:
        for i in likely[:12]:
            if start + i not in taken:
                lessons.append(((start + i, start + i + 1), None, True, None))
    return lessons


def to_span_target(lesson, window):
    _, statement, is_annotated, said = lesson
    start, end = window
    gold = to_one_hot(a.to_span_labels(statement, start, end), 5)
    if said is None:
        return gold
    (own_start, own_end), spans = said
    target = to_one_hot(np.zeros(end - start, np.int64), 5)
    a0, b0 = max(start, own_start), min(end, own_end)
    target[a0 - start : b0 - start] = np.exp(spans[a0 - own_start : b0 - own_start].astype(np.float32))
    return (target + gold) / 2 if is_annotated else target


def to_loss(student, items, taught, has_false_cues):
    words, mask = to_inputs(items)
    encoded = student.encode(words, mask)
    scores = student.cue(student.dropout(encoded)).log_softmax(-1)
    loss = -5 * (to_cue_targets(items, taught, scores.shape) * scores).sum() / mask.sum()
    probable = scores.detach().exp()[..., 1].numpy() > LIKELY_CUE
    lessons, cues = [], []
    for k, item in enumerate(items):
        article, start, end = item
        likely = []
        if has_false_cues and article["statements"]:
            labels = a.to_cue_labels(article)[start:end]
            likely = [int(i) for i in np.flatnonzero(probable[: end - start, k] & (labels == 0))]
        own = to_lessons(item, taught, likely)
        lessons += own
        cues += [(k, lesson[0]) for lesson in own]
    if not cues:
        return loss
    *inputs, windows = to_windows(items, cues)
    spans = student.spans(encoded, *inputs).log_softmax(-1)
    targets = np.zeros(spans.shape, np.float32)
    for n, (lesson, window) in enumerate(zip(lessons, windows)):
        targets[: window[1] - window[0], n] = to_span_target(lesson, window)
    return loss - (torch.from_numpy(targets) * spans).sum() / inputs[-1].sum()


def train(student, items, taught):
    optimizer = torch.optim.Adam(student.parameters(), lr=RATE, betas=(0.9, 0.98))
    steps = EPOCHS * len(to_batches(items, BATCH, False))
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda s: min(1, (s + 1) / 100) * max(0.02, 1 - s / steps)
    )
    descend("student", student, items, lambda batch, step: to_loss(student, batch, taught, step > 150), optimizer, schedule, EPOCHS, BATCH, 2.0)


def predict(student, articles):
    """(article, attributions) as the benchmark takes them, without the engine's rules."""
    student.eval()
    found = {article["id"]: [] for article in articles}
    items = [(article, *stretch) for article in articles for stretch in a.to_stretches(article)]
    with torch.no_grad():
        for batch in to_batches(items, 64, False):
            encoded = student.encode(*to_inputs(batch))
            scores = student.cue(encoded).log_softmax(-1).numpy()
            cues = [
                (k, cue)
                for k, (_, start, end) in enumerate(batch)
                for cue in a.find_cues(scores[: end - start, k], start)
            ]
            if not cues:
                continue
            *inputs, windows = to_windows(batch, cues)
            spans = student.spans(encoded, *inputs).log_softmax(-1).numpy()
            for n, ((k, cue), (start, end)) in enumerate(zip(cues, windows)):
                article = batch[k][0]
                attribution = a.to_attribution(article, cue, start, spans[: end - start, n])
                if attribution:
                    found[article["id"]].append(attribution)
    return [(article, found[article["id"]]) for article in articles]


def to_directions(recurrent):
    """Rows: the forget and reset gates' weights forward, then backward."""
    units = recurrent.shape[1] // 2
    return np.stack([recurrent[0, :units], recurrent[1, :units], recurrent[0, units:], recurrent[1, units:]])


def export(student, folder, vector_words, own):
    """Writes the weights as the engine multiplies with them, in the order in which it reads them."""
    with torch.no_grad():
        array = lambda tensor: tensor.detach().numpy().astype(np.float32)
        table = {name: array(embedding.weight) for name, embedding in student.tables.items()}
        words = list(dict.fromkeys([*own, *vector_words[:SHIPPED_WORDS]]))
        rows = {word: i + 1 for i, word in enumerate(vector_words)}
        published = array(student.published)[[rows.get(word, 0) for word in words]]
        vectors = published @ array(student.projection.weight).T
        vectors += np.stack([table["own"][own[word]] if word in own else np.zeros(DIMENSIONS) for word in words])
        distance, sentence, other_cue = (array(embedding.weight) for embedding in student.positions)
        first, second, span = (to_directions(array(recurrent)) for recurrent in student.recurrent)
        tables = {
            "suffix": table["suffix"],
            "shape": table["shape"],
            "wordClass": table["word_class"],
            "toFirst": array(student.first.weight).T,
            "places": table["place"] @ array(student.first.weight).T + array(student.first.bias),
            "firstRecurrent": first,
            "toSecond": array(student.second.weight).T,
            "secondBias": array(student.second.bias)[None],
            "secondRecurrent": second,
            "toOutputs": np.concatenate([array(student.cue.weight).T, array(student.direct.weight).T], 1),
            "outputBias": np.concatenate([array(student.cue.bias), array(student.direct.bias + student.span.bias)])[None],
            "toSpan": array(student.of_word.weight).T,
            "spanBias": array(student.of_word.bias)[None],
            "ofCue": array(student.of_cue.weight).T,
            "distances": distance,
            "contexts": (sentence[:, None] + other_cue[None]).reshape(-1, distance.shape[1]),
            "spanRecurrent": span,
            "toSpanOutputs": np.pad(array(student.span.weight).T, ((0, 0), (0, 3))),
        }
    with open(f"{folder}/network.f32", "wb") as file:
        for values in tables.values():
            file.write(np.ascontiguousarray(values, np.float32).tobytes())
    vectors.astype(np.float32).tofile(f"{folder}/words.f32")
    description = {
        "units": UNITS,
        "spanUnits": SPAN_UNITS,
        "dimensions": DIMENSIONS,
        "words": words,
        "tables": [[name, *values.shape] for name, values in tables.items()],
    }
    with open(f"{folder}/network.json", "w") as file:
        json.dump(description, file)


def main(folder):
    torch.manual_seed(SEED)
    random.seed(SEED)
    with open(f"{folder}/labels.pkl", "rb") as file:
        taught = pickle.load(file)
    with open(f"{folder}/vectors.words.json") as file:
        vector_words = json.load(file)
    values = np.fromfile(f"{folder}/vectors.f32", np.float32).reshape(-1, PUBLISHED)
    published = np.concatenate([np.zeros((1, PUBLISHED), np.float32), values])
    learned = [x for part in ("train", "unlabelled") for x in a.read_articles(f"{folder}/{part}.jsonl") if x["id"] in taught]
    counts = collections.Counter(word for article in learned for word in article["lower"])
    own = {word: i + 1 for i, (word, count) in enumerate(counts.most_common(OWN_WORDS)) if count >= 5}
    rows = {word: i + 1 for i, word in enumerate(vector_words)}
    unseen = a.read_articles(f"{folder}/dev.jsonl")
    for article in learned + unseen:
        article["numbers"] = to_numbers(article, rows, own)
    student = Student(published, len(own))
    train(student, [(x, *stretch) for x in learned for stretch in a.to_stretches(x)], taught)
    export(student, folder, vector_words, own)
    with open(f"{folder}/dev-attributions.jsonl", "w") as file:
        for article, attributions in predict(student, unseen):
            file.write(json.dumps({"id": article["id"], "ms": 1, "attributions": attributions}) + "\n")


if __name__ == "__main__":
    main(sys.argv[1])
