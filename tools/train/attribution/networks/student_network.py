"""The network that readers get, as PyTorch trains it; engine/attribution/statement-network.ts computes the same."""

import torch
import torch.nn.functional as F
from torch import nn

import articles as a
from minilm import WIDTH
from scan import Scan

LAYERS, UNITS, SPAN_UNITS = 2, 96, 64
DIMENSIONS, PUBLISHED = 64, 100
"""Numbers of a word's vector, and of those that are published."""
SUFFIXES, SHAPES, CLASSES, PLACES = 512, 5, 40, 48
DROPOUT, WORD_DROPOUT, OWN_DROPOUT = 0.2, 0.1, 0.2


class HalfProduct(torch.autograd.Function):
    """x W^T with bfloat16 factors, which the processor multiplies four times as fast."""

    @staticmethod
    def forward(ctx, x, weight):
        x, weight = x.bfloat16(), weight.bfloat16()
        ctx.save_for_backward(x, weight)
        return (x @ weight.t()).float()

    @staticmethod
    def backward(ctx, gradient):
        x, weight = ctx.saved_tensors
        gradient = gradient.bfloat16()
        return (gradient @ weight).float(), (gradient.t() @ x).float()


def linear(layer, x):
    y = HalfProduct.apply(x.reshape(-1, x.shape[-1]), layer.weight)
    return (y if layer.bias is None else y + layer.bias).view(*x.shape[:-1], -1)


class LockedDropout(nn.Module):
    """Leaves out the same numbers of all words of a stretch (Gal and Ghahramani 2016): also fewer to draw."""

    def forward(self, x):
        if not self.training:
            return x
        return x * (torch.rand(1, *x.shape[1:]) >= DROPOUT).float().div_(1 - DROPOUT)


def pick(rows, numbers):
    """rows: ... x width, numbers index the flattened rows."""
    return F.embedding(numbers, rows.reshape(-1, rows.shape[-1]))


class Student(nn.Module):
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
        self.layers = nn.ModuleList(nn.Linear(DIMENSIONS if k == 0 else 2 * UNITS, wide) for k in range(LAYERS))
        self.of_word, self.of_cue = nn.Linear(2 * UNITS, span), nn.Linear(2 * UNITS, span, bias=False)
        self.recurrent = nn.ParameterList(nn.Parameter(torch.zeros(2, 2 * n)) for n in [UNITS] * LAYERS + [SPAN_UNITS])
        self.positions = nn.ModuleList(nn.Embedding(size, span) for size in (22, 9, 2))
        for table in self.positions:
            nn.init.normal_(table.weight, 0, 0.1)
        self.cue, self.direct = nn.Linear(2 * UNITS, a.CUE_LABELS), nn.Linear(2 * UNITS, a.SPAN_LABELS)
        self.span = nn.Linear(2 * SPAN_UNITS, a.SPAN_LABELS)
        self.hint = nn.Linear(2 * UNITS, WIDTH)
        self.dropout = LockedDropout()
        with torch.no_grad():
            for layer, units in [(layer, UNITS) for layer in self.layers] + [(self.of_word, SPAN_UNITS)]:
                layer.bias.zero_()
                # States are kept rather than forgotten to begin with.
                layer.bias[units : 2 * units] = layer.bias[4 * units : 5 * units] = 1

    def encode(self, words, lengths):
        """What is made of each word: words x stretches x 2 units. `words` has six numbers of each (`to_numbers`)."""
        published, own, suffix, shape, word_class, place = words
        if self.training:
            hidden = torch.rand(own.shape) < WORD_DROPOUT
            published = torch.where(hidden, 0, published)
            own = torch.where(hidden | (torch.rand(own.shape) < OWN_DROPOUT), 0, own)
        x = linear(self.projection, F.embedding(published, self.published))
        for name, rows in zip(self.tables, (own, suffix, shape, word_class, place)):
            x = x + self.tables[name](rows)
        for k, layer in enumerate(self.layers):
            y = Scan.apply(linear(layer, self.dropout(x)), self.recurrent[k], lengths)
            x = y if k == 0 else x + y
        return x

    def spans(self, encoded, cues, words, positions, lengths):
        """Scores of span labels: words x windows x labels. cues and words index words x stretches."""
        encoded = self.dropout(encoded)
        x = pick(linear(self.of_word, encoded), words) + linear(self.of_cue, pick(encoded, cues))[None]
        for table, numbers in zip(self.positions, positions.unbind(-1)):
            x = x + table(numbers)
        read = self.dropout(Scan.apply(x, self.recurrent[LAYERS], lengths))
        return linear(self.span, read) + pick(linear(self.direct, encoded), words)
