"""What a student learns of each stretch of words: what was annotated and what the teachers think."""

import numpy as np
import torch

import articles as a


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
