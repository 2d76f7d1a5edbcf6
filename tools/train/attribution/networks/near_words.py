"""Finds for each word those most like it, for dump-varied.ts: python3 near_words.py FOLDER

Takes the word vectors (vectors.words.json, vectors.f32) and writes near-words.json: word, then up to five others of the
same ending whose vectors point the same way, nearest first.
"""

import json
import sys

import numpy as np
import torch

FIRST, LAST = 100, 60_000
"""Ranks of the words that are replaced: the most frequent ones hold sentences together."""
CANDIDATES, KEPT, LEAST_LIKENESS = 16, 5, 0.5
ENDINGS = ("ing", "ed", "ly", "s")


def find_ending(word):
    return next((ending for ending in ENDINGS if word.endswith(ending)), "")


def main(folder):
    with open(f"{folder}/vectors.words.json") as file:
        words = json.load(file)
    values = np.fromfile(f"{folder}/vectors.f32", np.float32).reshape(len(words), -1)
    vectors = torch.nn.functional.normalize(torch.from_numpy(values), dim=1)
    ranks = [i for i in range(FIRST, LAST) if words[i].isalpha() and len(words[i]) > 2]
    own = vectors[ranks].bfloat16()
    near = {}
    for start in range(0, len(ranks), 4096):
        likeness, indexes = (own[start : start + 4096] @ own.t()).float().topk(CANDIDATES, dim=1)
        for row in range(len(indexes)):
            word = words[ranks[start + row]]
            others = [
                words[ranks[i]]
                for value, i in zip(likeness[row].tolist(), indexes[row].tolist())
                if i != start + row and value > LEAST_LIKENESS
            ]
            alike = [other for other in others if find_ending(other) == find_ending(word)]
            if alike:
                near[word] = alike[:KEPT]
    with open(f"{folder}/near-words.json", "w") as file:
        json.dump(near, file)


if __name__ == "__main__":
    main(sys.argv[1])
