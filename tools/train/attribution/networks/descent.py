"""What teacher and student share: how their examples are dealt out and their weights moved."""

import random
import time

from torch import nn

LIKELY_CUE = 0.15
"""From this probability on a word that is no cue is learned as one without content."""


def to_batches(items, size, shuffle=True):
    """Batches of stretches of like lengths, in a drawn order."""
    order = list(range(len(items)))
    if shuffle:
        random.shuffle(order)
    blocks = [order[k : k + size * 20] for k in range(0, len(order), size * 20)]
    for block in blocks:
        block.sort(key=lambda i: items[i][2] - items[i][1])
    batches = [block[k : k + size] for block in blocks for k in range(0, len(block), size)]
    if shuffle:
        random.shuffle(batches)
    return [[items[i] for i in batch] for batch in batches]


def descend(name, model, items, to_loss, optimizer, schedule, epochs, size, longest):
    """Goes over the items so many times; `to_loss` gets a batch and the number of the step, gradients are at most `longest`."""
    step, started = 0, time.time()
    for epoch in range(epochs):
        model.train()
        total = 0
        batches = to_batches(items, size)
        for batch in batches:
            loss = to_loss(batch, step)
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), longest)
            optimizer.step()
            schedule.step()
            total += loss.item()
            step += 1
        took = time.time() - started
        print(f"{name}, epoch {epoch + 1} of {epochs}: loss {total / len(batches):.4f}, {took:.0f} s", flush=True)
