"""Writes a trained student as pack-network.ts takes it."""

import json

import numpy as np
import torch

import student_network as n

SHIPPED_WORDS = 40_000
"""The most frequent words of the published vectors; those with vectors of their own are shipped too."""


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
        # A word without a vector of its own has that of all such words, which all words get from the places' table.
        common = table["own"][0]
        vectors += np.stack([table["own"][own[word]] - common if word in own else np.zeros(n.DIMENSIONS) for word in words])
        distance, sentence, other_cue = (array(embedding.weight) for embedding in student.positions)
        recurrent = [to_directions(array(one)) for one in student.recurrent]
        tables = {
            "suffix": table["suffix"],
            "shape": table["shape"],
            "wordClass": table["word_class"],
            "toFirst": array(student.layers[0].weight).T,
            "places": (table["place"] + common) @ array(student.layers[0].weight).T + array(student.layers[0].bias),
            "firstRecurrent": recurrent[0],
            **{
                name: values
                for k, layer in enumerate(student.layers)
                if k > 0
                for name, values in (
                    (f"toLayer{k}", array(layer.weight).T),
                    (f"layerBias{k}", array(layer.bias)[None]),
                    (f"layerRecurrent{k}", recurrent[k]),
                )
            },
            "toOutputs": np.concatenate([array(student.cue.weight).T, array(student.direct.weight).T], 1),
            "outputBias": np.concatenate([array(student.cue.bias), array(student.direct.bias + student.span.bias)])[None],
            "toSpan": array(student.of_word.weight).T,
            "spanBias": array(student.of_word.bias)[None],
            "ofCue": array(student.of_cue.weight).T,
            "distances": distance,
            "contexts": (sentence[:, None] + other_cue[None]).reshape(-1, distance.shape[1]),
            "spanRecurrent": recurrent[-1],
            "toSpanOutputs": np.pad(array(student.span.weight).T, ((0, 0), (0, 3))),
        }
    with open(f"{folder}/network.f32", "wb") as file:
        for values in tables.values():
            file.write(np.ascontiguousarray(values, np.float32).tobytes())
    vectors.astype(np.float32).tofile(f"{folder}/words.f32")
    description = {
        "units": n.UNITS,
        "spanUnits": n.SPAN_UNITS,
        "layers": n.LAYERS,
        "dimensions": n.DIMENSIONS,
        "words": words,
        "tables": [[name, *values.shape] for name, values in tables.items()],
    }
    with open(f"{folder}/network.json", "w") as file:
        json.dump(description, file)
