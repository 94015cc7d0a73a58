"""Trains the block scorer of libs/extraction and writes its weights.

    node bench/dist/extraction/dump-training-blocks.js          # measures and labels the development pages
    pip install -r tools/train-block-scorer/requirements.txt
    python tools/train-block-scorer/train.py [--cv-only]

Reads and writes the folder of `--cache` (default `.cache/block-scorer`). For every fold of whole sites a model is
trained that has not seen them (`weights/fold-N.json`, read by `npm run eval:extraction`); then one on all pages, which
is the shipped one: `libs/extraction/src/body/generated/block-scorer-weights.ts`. One thread, fixed seeds: the same
data gives the same weights.
"""

import argparse
import base64
import json
import math
import struct
import zlib
from pathlib import Path

import lightgbm
import numpy

ROOT = Path(__file__).resolve().parents[2]
FOLDS = 5
TREES = 280
PARAMETERS = {
    "objective": "cross_entropy",
    "learning_rate": 0.04,
    "num_leaves": 31,
    "min_data_in_leaf": 60,
    "feature_fraction": 0.3,
    "bagging_fraction": 0.7,
    "bagging_freq": 1,
    "lambda_l2": 5,
    "max_bin": 63,
    "num_threads": 1,
    "deterministic": True,
    "force_row_wise": True,
    "seed": 1,
    "verbose": -1,
}
LEAF = 0xFFFF
# A page counts as one in the score however long it is, so a block weighs by the share of its page's body that it holds;
# less than in proportion, or a few giants would be all that is learned.
SHARE_POWER = 0.35


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--cache", default=str(ROOT / ".cache" / "block-scorer"))
    arguments.add_argument("--cv-only", action="store_true")
    options = arguments.parse_args()
    cache = Path(options.cache)
    names = json.loads((cache / "names.json").read_text())
    pages = json.loads((cache / "pages.json").read_text())
    features = numpy.fromfile(cache / "features.f32", dtype="<f4").reshape(-1, len(names))
    labels = numpy.fromfile(cache / "labels.f32", dtype="<f4")
    weights = block_weights(pages)
    folds = {page["id"]: zlib.crc32(page["site"].encode()) % FOLDS for page in pages}
    fold_of_row = numpy.concatenate([numpy.full(page["rows"], folds[page["id"]]) for page in pages])
    (cache / "weights").mkdir(exist_ok=True)
    (cache / "folds.json").write_text(json.dumps(folds))
    for fold in range(FOLDS):
        seen = fold_of_row != fold
        model = fit(features[seen], labels[seen], weights[seen])
        path = cache / "weights" / f"fold-{fold}.json"
        path.write_text(json.dumps(export(model, names, f"fold-{fold}")))
        print(f"fold {fold}: trained on {seen.sum()} blocks", flush=True)
    if options.cv_only:
        return
    model = fit(features, labels, weights)
    exported = export(model, names, f"blocks-{zlib.crc32(model.model_to_string().encode()):08x}")
    path = ROOT / "libs/extraction/src/body/generated/block-scorer-weights.ts"
    path.parent.mkdir(exist_ok=True)
    path.write_text(
        "// Written by tools/train-block-scorer/train.py; see MODEL_CARD.md.\n"
        "import type { BlockScorerWeights } from '../block-scorer.js';\n\n"
        f"export const blockScorerWeights: BlockScorerWeights = {json.dumps(exported)};\n"
    )
    print(f"{exported['version']}: {len(exported['roots'])} trees, {len(exported['nodes'])} characters")


def block_weights(pages):
    rows = [
        numpy.minimum(numpy.array(page["words"], dtype=numpy.float32) / max(1, page["goldWords"]), 1) ** SHARE_POWER
        for page in pages
    ]
    return numpy.concatenate(rows) * 20 + 0.5


def fit(features, labels, weights):
    return lightgbm.train(PARAMETERS, lightgbm.Dataset(features, labels, weight=weights), TREES)


def export(model, names, version):
    """The trees as BlockScorerWeights: nodes in preorder, 8 bytes each."""
    roots, nodes = [], bytearray()
    for tree in model.dump_model()["tree_info"]:
        roots.append(len(nodes) // 8)
        append_node(nodes, tree["tree_structure"])
    return {
        "version": version,
        "featureNames": names,
        "bias": 0,
        "roots": roots,
        "nodes": base64.b64encode(bytes(nodes)).decode(),
    }


def append_node(nodes, node):
    if "leaf_value" in node:
        nodes += struct.pack("<HHf", LEAF, 0, node["leaf_value"])
        return
    start = len(nodes)
    nodes += struct.pack("<HHf", node["split_feature"], 0, floor_to_float32(node["threshold"]))
    append_node(nodes, node["left_child"])
    right = (len(nodes) - start) // 8
    nodes[start + 2 : start + 4] = struct.pack("<H", right)
    append_node(nodes, node["right_child"])


def floor_to_float32(value):
    """The largest float32 that is not above the value: inputs are float32, so no comparison changes."""
    value = min(max(value, -3.0e38), 3.0e38)
    near = numpy.float32(value)
    return float(near if float(near) <= value else numpy.nextafter(near, numpy.float32(-math.inf)))


if __name__ == "__main__":
    main()
