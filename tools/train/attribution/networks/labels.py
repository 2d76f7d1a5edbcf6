"""Has teachers label articles: python3 labels.py FOLDER MINILM_FOLDER NAME SEEDS FILE[:MOST] ...

SEEDS are those of the teachers (1,2), whose probabilities are averaged; of each FILE.jsonl the MOST articles with the most
words of saying are taken, or all. Writes NAME.pkl: for each article the log probabilities of cue labels (words x 3, half
precision), a list of (cue, window, log probabilities of span labels) and the row of NAME.npy where the first teacher's
vectors of its words begin.
"""

import pickle
import sys

import numpy as np
import torch

import articles as a
from descent import to_batches
from minilm import WIDTH, WordPieces
from teacher import Teacher, to_inputs, to_items, to_windows

BATCH, GROUP = 24, 100
SAYING = set("said says told according added announced warned argued".split())


def read_teachers(folder, seeds):
    teachers = []
    for seed in seeds:
        teacher = Teacher()
        teacher.load_state_dict(torch.load(f"{folder}/teacher-{seed}.pt"))
        teachers.append(teacher.eval())
    return teachers


def read_chosen(folder, file):
    name, _, most = file.partition(":")
    articles = a.read_articles(f"{folder}/{name}.jsonl")
    if most:
        articles.sort(key=lambda x: -sum(word in SAYING for word in x["lower"]) / len(x["lower"]))
    return articles[: int(most or len(articles))]


def average(teachers, to_scores):
    """The logarithm of the mean of the teachers' probabilities."""
    return (sum(to_scores(teacher, k).softmax(-1) for k, teacher in enumerate(teachers)) / len(teachers)).log().numpy()


def label(teachers, items, cut, labels, vectors):
    inputs = to_inputs(items, cut)
    encoded = [teacher.encode(*inputs) for teacher in teachers]
    scores = average(teachers, lambda teacher, k: teacher.cue(encoded[k]))
    cues = []
    for k, (article, start, end) in enumerate(items):
        of_cues, _, row = labels[article["id"]]
        of_cues[start:end] = scores[k, : end - start]
        vectors[row + start : row + end] = encoded[0][k, : end - start].numpy()
        cues += [(k, cue) for cue in a.find_cues(scores[k, : end - start], start)]
    if not cues:
        return
    *inputs, windows = to_windows(items, cues)
    spans = average(teachers, lambda teacher, k: teacher.spans(encoded[k], *inputs)).astype(np.float16)
    for n, ((k, cue), window) in enumerate(zip(cues, windows)):
        labels[items[k][0]["id"]][1].append((cue, window, spans[n, : window[1] - window[0]]))


def main(folder, minilm, name, seeds, *files):
    cut = WordPieces(minilm)
    teachers = read_teachers(folder, seeds.split(","))
    articles = [article for file in files for article in read_chosen(folder, file)]
    labels, row = {}, 0
    for article in articles:
        labels[article["id"]] = (np.zeros((len(article["text"]), a.CUE_LABELS), np.float16), [], row)
        row += len(article["text"])
    vectors = np.lib.format.open_memmap(f"{folder}/{name}.npy", mode="w+", dtype=np.float16, shape=(row, WIDTH))
    with torch.no_grad():
        for start in range(0, len(articles), GROUP):
            for items in to_batches(to_items(articles[start : start + GROUP], cut), BATCH, False):
                label(teachers, items, cut, labels, vectors)
            print(f"{name}: {start} of {len(articles)} articles", flush=True)
    with open(f"{folder}/{name}.pkl", "wb") as file:
        pickle.dump(labels, file)


if __name__ == "__main__":
    main(*sys.argv[1:])
