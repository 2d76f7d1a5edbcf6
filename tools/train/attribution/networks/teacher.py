"""Trains a teacher: python3 teacher.py FOLDER MINILM_FOLDER SEED

It is MiniLM, fine-tuned: cues from each word's vector, the parts of a cue's statement from a bidirectional LSTM over the
words round it, each told of the cue's vector and where it stands. It is far too large for a browser; what it and others
make of articles (labels.py) teaches the student (student.py). Writes teacher-SEED.pt; about a quarter of an hour on two
cores that multiply bfloat16.
"""

import random
import sys

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

import articles as a
from descent import LIKELY_CUE, descend, to_batches
from minilm import END, MASK, START, WIDTH, MiniLM, WordPieces

EPOCHS, BATCH, MOST_PIECES = 5, 16, 200
ENCODER_RATE, HEAD_RATE, MASKED = 1.5e-4, 1e-3, 0.08


class Teacher(nn.Module):
    def __init__(self, hidden=160, units=96):
        super().__init__()
        self.encoder = MiniLM()
        self.shape, self.quoted, self.entity = (nn.Embedding(size, WIDTH) for size in (5, 2, 6))
        for table in (self.shape, self.quoted, self.entity):
            nn.init.normal_(table.weight, 0, 0.01)
        self.cue = nn.Linear(WIDTH, a.CUE_LABELS)
        self.of_word, self.of_cue = nn.Linear(WIDTH, hidden), nn.Linear(WIDTH, hidden)
        self.distance, self.sentence, self.other_cue = (nn.Embedding(size, hidden) for size in (22, 9, 2))
        self.recurrent = nn.LSTM(hidden, units, bidirectional=True, batch_first=True)
        self.span = nn.Linear(2 * units, a.SPAN_LABELS)
        self.dropout = nn.Dropout(0.2)

    def encode(self, pieces, shape, place, mask, firsts):
        """A vector for each word: that of its first piece."""
        if self.training:
            hidden = (torch.rand(pieces.shape) < MASKED) & (pieces > END)
            pieces = torch.where(hidden, torch.full_like(pieces, MASK), pieces)
        quoted, entity = place // 24, place % 24 // 4
        added = self.shape(shape) + self.quoted(quoted) + self.entity(entity)
        with torch.autocast("cpu", dtype=torch.bfloat16):
            x = self.encoder(pieces, mask, added).float()
        return torch.gather(x, 1, firsts[:, :, None].expand(-1, -1, WIDTH))

    def spans(self, vectors, rows, cues, words, positions, lengths):
        """Scores of span labels: windows x words x labels."""
        of_words = self.of_word(vectors)[rows[:, None], words]
        of_cues = self.of_cue(vectors)[rows, cues][:, None]
        distance, sentence, other_cue = positions.unbind(-1)
        x = F.gelu(of_words + of_cues + self.distance(distance) + self.sentence(sentence) + self.other_cue(other_cue))
        packed = nn.utils.rnn.pack_padded_sequence(self.dropout(x), lengths, batch_first=True, enforce_sorted=False)
        y, _ = nn.utils.rnn.pad_packed_sequence(self.recurrent(packed)[0], batch_first=True)
        return self.span(self.dropout(y))


def to_items(articles, cut):
    """(article, start, end) of every stretch."""
    return [
        (article, start, end)
        for article in articles
        for start, end in a.to_stretches(article, MOST_PIECES, lambda word: len(cut(word)))
    ]


def to_inputs(items, cut):
    """Tensors for `Teacher.encode`, padded."""
    rows = []
    for article, start, end in items:
        pieces, shape, place, firsts = [START], [0], [0], []
        for i in range(start, end):
            own = cut(article["text"][i])
            firsts.append(len(pieces))
            pieces += own
            shape += [article["shape"][i]] * len(own)
            place += [article["place"][i]] * len(own)
        rows.append((pieces + [END], shape + [0], place + [0], [1] * (len(pieces) + 1), firsts))
    pad = lambda k: nn.utils.rnn.pad_sequence([torch.tensor(row[k]) for row in rows], batch_first=True)
    return [pad(k) for k in range(5)]


def to_windows(items, cues):
    """Tensors for `Teacher.spans` and each cue's window; cues are (item, (start, end))."""
    of_cues = a.mark_cues(items, cues)
    windows = [a.to_window(items[k][0], cue, items[k][1], items[k][2]) for k, cue in cues]
    pad = lambda rows: nn.utils.rnn.pad_sequence(rows, batch_first=True)
    rows = torch.tensor([k for k, _ in cues])
    firsts = torch.tensor([cue[0] - items[k][1] for k, cue in cues])
    words = pad([torch.arange(w[0], w[1]) - items[k][1] for (k, _), w in zip(cues, windows)])
    positions = pad(
        [torch.tensor(a.to_positions(items[k][0], cue, w, of_cues[k])) for (k, cue), w in zip(cues, windows)]
    )
    return rows, firsts, words, positions, torch.tensor([b - start for start, b in windows]), windows


def to_loss(teacher, items, cut, has_false_cues):
    vectors = teacher.encode(*to_inputs(items, cut))
    scores = teacher.cue(teacher.dropout(vectors))
    gold = torch.full(scores.shape[:2], -100)
    for k, (article, start, end) in enumerate(items):
        gold[k, : end - start] = torch.from_numpy(a.to_cue_labels(article)[start:end])
    loss = 5 * F.cross_entropy(scores.flatten(0, 1), gold.flatten(), ignore_index=-100)
    likely = scores.detach().softmax(-1)[:, :, 1].numpy() > LIKELY_CUE
    cues, statements = [], []
    for k, (article, start, end) in enumerate(items):
        for statement in a.to_statements(article, start, end):
            cues.append((k, tuple(statement["cue"][0])))
            statements.append(statement)
        if has_false_cues:
            for i in np.flatnonzero(likely[k, : end - start] & (gold[k, : end - start].numpy() == 0))[:8]:
                cues.append((k, (start + int(i), start + int(i) + 1)))
                statements.append(None)
    if not cues:
        return loss
    *inputs, windows = to_windows(items, cues)
    spans = teacher.spans(vectors, *inputs)
    labels = torch.full(spans.shape[:2], -100)
    for k, (statement, window) in enumerate(zip(statements, windows)):
        labels[k, : window[1] - window[0]] = torch.from_numpy(a.to_span_labels(statement, *window))
    return loss + F.cross_entropy(spans.flatten(0, 1), labels.flatten(), ignore_index=-100)


def train(teacher, items, cut):
    # Vectors of pieces stay as published: the corpus has too few words to move them all.
    for table in (teacher.encoder.pieces, teacher.encoder.positions):
        table.weight.requires_grad = False
    encoder = [p for p in teacher.encoder.parameters() if p.requires_grad]
    head = [p for name, p in teacher.named_parameters() if not name.startswith("encoder.")]
    optimizer = torch.optim.AdamW(
        [{"params": encoder, "lr": ENCODER_RATE}, {"params": head, "lr": HEAD_RATE}], weight_decay=0.01
    )
    steps = EPOCHS * len(to_batches(items, BATCH, False))
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda s: min(1, (s + 1) / 150) * max(0, 1 - s / steps))
    descend("teacher", teacher, items, lambda batch, step: to_loss(teacher, batch, cut, step > 100), optimizer, schedule, EPOCHS, BATCH, 1.0)


def main(folder, minilm, seed):
    torch.manual_seed(int(seed))
    random.seed(int(seed))
    cut = WordPieces(minilm)
    teacher = Teacher()
    teacher.encoder.load(minilm)
    train(teacher, to_items(a.read_articles(f"{folder}/train.jsonl"), cut), cut)
    torch.save(teacher.state_dict(), f"{folder}/teacher-{seed}.pt")


if __name__ == "__main__":
    main(*sys.argv[1:])
