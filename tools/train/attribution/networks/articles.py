"""Articles as dump-articles.ts writes them, and what both networks ask of them.

Words are numbered within an article; spans are pairs of word numbers, the end exclusive. The geometry here (stretches,
windows, distances) is that of engine/attribution/stretches.ts.
"""

import json

import numpy as np

MOST_WORDS = 192
"""The most words that the network reads at once."""
REACH = 70
"""How far from a cue, in words, its source and content are looked for."""
DISTANCES = [1, 2, 3, 4, 6, 9, 14, 20, 35]

CUE_LABELS = 3
"""Outside, begin, inside."""
SPAN_LABELS = 5
"""Other, source begins, goes on, content begins, goes on."""

RECALL_BIAS = 0.45
"""What a cue's scores are raised by, as in engine/attribution/2-cues.ts."""


def read_articles(path, most=None):
    """The articles of a file, the first `most` of them."""
    articles = []
    with open(path) as lines:
        for line in lines:
            if most and len(articles) >= most:
                break
            article = json.loads(line)
            article["sentences"] = np.array(article["sentence"])
            articles.append(article)
    return articles


def to_cue_labels(article):
    """A label for each word: cues begin anew in each sentence."""
    sentence = article["sentence"]
    labels = np.zeros(len(sentence), np.int64)
    for statement in article["statements"]:
        for start, end in statement["cue"]:
            labels[start:end] = 2
            labels[start] = 1
    for i in np.flatnonzero(labels == 2):
        if i == 0 or sentence[i] != sentence[i - 1]:
            labels[i] = 1
    return labels


def to_statements(article, start, end):
    """The statements whose cue lies within a stretch."""
    return [
        statement
        for statement in article["statements"]
        if statement["cue"] and start <= statement["cue"][0][0] and statement["cue"][0][1] <= end
    ]


def to_span_labels(statement, start, end):
    """The label of each word of a window; without a statement all are other."""
    part = np.zeros(end - start, np.int64)
    if statement is not None:
        for label, name in ((3, "content"), (1, "source")):
            for a, b in statement[name]:
                part[max(a - start, 0) : max(b - start, 0)] = label
    goes_on = np.concatenate([[False], (part[1:] == part[:-1]) & (part[1:] > 0)])
    return part + goes_on


def to_stretches(article, most=MOST_WORDS, size_of=None):
    """Stretches of whole paragraphs with at most so many words, or pieces where `size_of` counts them.

    Longer paragraphs are cut between sentences, or anywhere where one sentence is too long.
    """
    paragraph, sentence = article["paragraph"], article["sentence"]
    sizes = [1] * len(paragraph) if size_of is None else [size_of(word) for word in article["text"]]
    total = np.concatenate([[0], np.cumsum(sizes)])
    stretches, current, start = [], None, 0
    while start < len(paragraph):
        end = start
        while end < len(paragraph) and paragraph[end] == paragraph[start]:
            end += 1
        while total[end] - total[start] > most:
            if current:
                stretches.append(current)
                current = None
            room = int(np.searchsorted(total, total[start] + most, side="right")) - 1
            cut = room
            while cut > start and sentence[cut] == sentence[cut - 1]:
                cut -= 1
            cut = cut if cut > start else max(room, start + 1)
            stretches.append((start, cut))
            start = cut
        if current and total[end] - total[current[0]] <= most:
            current = (current[0], end)
        else:
            if current:
                stretches.append(current)
            current = (start, end) if end > start else None
        start = end
    return stretches + ([current] if current else [])


def to_window(article, cue, start, end):
    """The words of a cue's paragraph round it, within a stretch."""
    paragraph = article["paragraph"]
    a, b = cue
    while a > start and paragraph[a - 1] == paragraph[cue[0]] and cue[0] - a < REACH:
        a -= 1
    while b < end and paragraph[b] == paragraph[cue[0]] and b - cue[1] < REACH:
        b += 1
    return a, b


def bucket(distances):
    """0 for the nearest, len(DISTANCES) for the farthest."""
    return np.searchsorted(DISTANCES, distances)


def to_positions(article, cue, window, other_cues):
    """For each word of a window: distance from the cue, sentences between (0 to 8), whether of another cue.

    `other_cues` says of each word of the article whether it belongs to a cue.
    """
    words = np.arange(*window)
    before, behind = words < cue[0], words >= cue[1]
    distance = np.where(before, bucket(cue[0] - words), np.where(behind, 11 + bucket(words - cue[1] + 1), 10))
    sentence = article["sentences"][window[0] : window[1]]
    offset = np.clip(sentence - article["sentence"][cue[0]], -4, 4) + 4
    is_other = (before | behind) & other_cues[window[0] : window[1]]
    return np.stack([distance, offset, is_other.astype(np.int64)], 1)


def mark_cues(items, cues):
    """For each item that has cues whether each word of its article belongs to one; cues are (item, (start, end))."""
    marks = {}
    for k, cue in cues:
        if k not in marks:
            marks[k] = np.zeros(len(items[k][0]["text"]), bool)
        marks[k][slice(*cue)] = True
    return marks


def find_best_labels(log_probabilities, begins):
    """The best sequence in which a label that goes on follows its beginning or itself (Viterbi 1967).

    `begins` has, for each label that goes on, the label that begins it.
    """
    count, labels = log_probabilities.shape
    allowed = np.ones((labels, labels), bool)
    for inside, begin in begins.items():
        allowed[inside] = False
        allowed[inside, [begin, inside]] = True
    best = log_probabilities[0].astype(np.float64)
    best[list(begins)] = -1e9
    back = np.zeros((count, labels), np.int64)
    for i in range(1, count):
        scores = np.where(allowed, best[None], -1e9)
        back[i] = scores.argmax(1)
        best = scores.max(1) + log_probabilities[i]
    path = [int(best.argmax())]
    for i in range(count - 1, 0, -1):
        path.append(int(back[i][path[-1]]))
    return path[::-1]


def find_cues(log_probabilities, offset):
    """The cues of a stretch as pairs of word numbers."""
    raised = log_probabilities.astype(np.float64)
    raised[:, 1] += RECALL_BIAS
    cues = []
    for i, label in enumerate(find_best_labels(raised, {2: 1})):
        if label == 1:
            cues.append((offset + i, offset + i + 1))
        elif label == 2:
            cues[-1] = (cues[-1][0], offset + i + 1)
    return cues


def to_attribution(article, cue, window_start, log_probabilities):
    """A statement as the benchmark takes it, or None where there is no content."""
    runs = []
    for i, label in enumerate(find_best_labels(log_probabilities, {2: 1, 4: 3})):
        if label in (1, 3):
            runs.append([label, window_start + i, window_start + i + 1])
        elif label in (2, 4):
            runs[-1][2] = window_start + i + 1
    to_span = lambda a, b: {"start": article["start"][a], "end": article["end"][b - 1]}
    content = [to_span(a, b) for label, a, b in runs if label == 3]
    if not content:
        return None
    sources = [(a, b) for label, a, b in runs if label == 1]
    sources.sort(key=lambda run: cue[0] - run[1] if run[1] <= cue[0] else run[0] - cue[1])
    return {
        "source": to_span(*sources[0]) if sources else None,
        "cue": to_span(*cue),
        "content": content,
        "kind": "direct",
    }
