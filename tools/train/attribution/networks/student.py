"""Trains the network that readers get, by what was annotated and by the teachers: python3 student.py FOLDER

FOLDER has what dump-articles.ts, dump-varied.ts and labels.py wrote, and the word vectors (vectors.words.json,
vectors.f32). Writes network.json, network.f32 and words.f32 for pack-network.ts, and dev-attributions.jsonl, what the
network finds without the engine's rules. The same machine, seed and number of threads give the same weights.
"""

import collections
import json
import pickle
import random
import sys

import numpy as np
import torch

import articles as a
from descent import LIKELY_CUE, descend, to_batches
from export import export
from lessons import to_cue_targets, to_lessons, to_span_target
from minilm import WIDTH
from student_network import PUBLISHED, Student, linear

EPOCHS, BATCH, RATE, SEED = 12, 32, 2.5e-3, 1
OWN_WORDS = 12_000
"""Words whose vectors are learned beyond the published ones."""
ANNOTATED_TWICE = 2
"""How often an annotated article is read in each round."""
HINT = 0.5
"""How much the teachers' vectors count beside their labels (Romero and others, "FitNets", 2015): at first; at last nothing."""
TAUGHT = {"labels-texts": ("train", "unlabelled"), "labels-varied": ("varied",)}


class Taught:
    """What the teachers made of articles: labels by the article's id, and vectors of its words."""

    def __init__(self, folder):
        self.labels, self.vectors, self.of = {}, [], {}
        self.articles = []
        for name, files in TAUGHT.items():
            with open(f"{folder}/{name}.pkl", "rb") as file:
                labels = pickle.load(file)
            self.vectors.append(np.load(f"{folder}/{name}.npy", mmap_mode="r"))
            for article in (x for part in files for x in a.read_articles(f"{folder}/{part}.jsonl")):
                if article["id"] in labels:
                    self.articles.append(article)
                    self.labels[article["id"]] = labels[article["id"]]
                    self.of[article["id"]] = (len(self.vectors) - 1, labels[article["id"]][2])
        self.variance = float(np.var(self.vectors[0][:20_000].astype(np.float32), 0).mean())

    def to_vectors(self, items, length):
        wanted = torch.zeros(length, len(items), WIDTH)
        for k, (article, start, end) in enumerate(items):
            part, row = self.of[article["id"]]
            own = self.vectors[part][row + start : row + end].astype(np.float32)
            wanted[: end - start, k] = torch.from_numpy(own)
        return wanted


def to_numbers(article, published, own):
    """Of each word: rows of both vectors, suffix, shape, class, place."""
    lower = article["lower"]
    rows = [[published.get(word, 0) for word in lower], [own.get(word, 0) for word in lower]]
    return np.array(rows + [article[name] for name in ("suffix", "shape", "wordClass", "place")], np.int64)


def to_inputs(items):
    """Tensors for `Student.encode`: words first, padded."""
    length = max(end - start for _, start, end in items)
    words = np.zeros((6, length, len(items)), np.int64)
    for k, (article, start, end) in enumerate(items):
        words[:, : end - start, k] = article["numbers"][:, start:end]
    return torch.from_numpy(words), torch.tensor([end - start for _, start, end in items], dtype=torch.int32)


def to_windows(items, cues):
    """Tensors for `Student.spans` and each cue's window; cues are (item, (start, end))."""
    of_cues = a.mark_cues(items, cues)
    windows = [a.to_window(items[k][0], cue, items[k][1], items[k][2]) for k, cue in cues]
    length = max(end - start for start, end in windows)
    words = np.zeros((length, len(cues)), np.int64)
    positions = np.zeros((length, len(cues), 3), np.int64)
    stretches = len(items)
    for n, ((k, cue), (start, end)) in enumerate(zip(cues, windows)):
        words[: end - start, n] = (np.arange(start, end) - items[k][1]) * stretches + k
        positions[: end - start, n] = a.to_positions(items[k][0], cue, (start, end), of_cues[k])
    firsts = torch.tensor([(cue[0] - items[k][1]) * stretches + k for k, cue in cues])
    lengths = torch.tensor([end - start for start, end in windows], dtype=torch.int32)
    return firsts, torch.from_numpy(words), torch.from_numpy(positions), lengths, windows


def to_loss(student, items, taught, has_false_cues, hint):
    words, lengths = to_inputs(items)
    encoded = student.encode(words, lengths)
    scores = linear(student.cue, student.dropout(encoded)).log_softmax(-1)
    loss = -5 * (to_cue_targets(items, taught.labels, scores.shape) * scores).sum() / lengths.sum()
    if hint > 0:
        inside = (torch.arange(len(scores))[:, None] < lengths[None])[..., None]
        difference = (linear(student.hint, encoded) - taught.to_vectors(items, len(scores))) * inside
        loss = loss + hint * (difference * difference).sum() / lengths.sum() / WIDTH / taught.variance
    probable = scores.detach().exp()[..., 1].numpy() > LIKELY_CUE
    lessons, cues = [], []
    for k, item in enumerate(items):
        article, start, end = item
        likely = []
        if has_false_cues and article["statements"]:
            labels = a.to_cue_labels(article)[start:end]
            likely = [int(i) for i in np.flatnonzero(probable[: end - start, k] & (labels == 0))]
        own = to_lessons(item, taught.labels, likely)
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
    to_own_loss = lambda batch, step: to_loss(student, batch, taught, step > 150, HINT * max(0, 1 - step / steps))
    descend("student", student, items, to_own_loss, optimizer, schedule, EPOCHS, BATCH, 2.0)


def predict(student, articles):
    """(article, attributions) as the benchmark takes them, without the engine's rules."""
    student.eval()
    found = {article["id"]: [] for article in articles}
    items = [(article, *stretch) for article in articles for stretch in a.to_stretches(article)]
    with torch.no_grad():
        for batch in to_batches(items, 64, False):
            encoded = student.encode(*to_inputs(batch))
            scores = linear(student.cue, encoded).log_softmax(-1).numpy()
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


def main(folder):
    torch.manual_seed(SEED)
    random.seed(SEED)
    with open(f"{folder}/vectors.words.json") as file:
        vector_words = json.load(file)
    values = np.fromfile(f"{folder}/vectors.f32", np.float32).reshape(-1, PUBLISHED)
    published = np.concatenate([np.zeros((1, PUBLISHED), np.float32), values])
    taught = Taught(folder)
    counts = collections.Counter(word for article in taught.articles for word in article["lower"])
    own = {word: i + 1 for i, (word, count) in enumerate(counts.most_common(OWN_WORDS)) if count >= 5}
    rows = {word: i + 1 for i, word in enumerate(vector_words)}
    unseen = a.read_articles(f"{folder}/dev.jsonl")
    for article in taught.articles + unseen:
        article["numbers"] = to_numbers(article, rows, own)
    student = Student(published, len(own))
    items = [
        (article, *stretch)
        for article in taught.articles
        for stretch in a.to_stretches(article)
        for _ in range(ANNOTATED_TWICE if article["statements"] else 1)
    ]
    train(student, items, taught)
    export(student, folder, vector_words, own)
    with open(f"{folder}/dev-attributions.jsonl", "w") as file:
        for article, attributions in predict(student, unseen):
            file.write(json.dumps({"id": article["id"], "ms": 1, "attributions": attributions}) + "\n")


if __name__ == "__main__":
    main(sys.argv[1])
