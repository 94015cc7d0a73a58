"""
Fine-tunes MiniLM on the windows that write-windows.mjs wrote; see README.md. Seeded.
usage: python train.py WINDOWS.jsonl MODEL.safetensors OUT.pt [--workers N] [--steps N]
MODEL may also be an earlier OUT.pt, to go on from.
"""

import argparse
import json
import random
import time
from pathlib import Path

import torch
import torch.distributed as dist
import torch.multiprocessing as processes
from encoder import TRAITS, Encoder
from safetensors.torch import load_file
from torch import Tensor, nn

Window = dict


def batch_windows(windows: list[Window], size: int, seed: random.Random) -> list[list[Window]]:
    """Batches of about `size` pieces, of windows of like length, in random order."""
    ordered = sorted(windows, key=lambda window: len(window["ids"]) + seed.random() * 8)
    batches: list[list[Window]] = [[]]
    for window in ordered:
        if (len(batches[-1]) + 1) * len(window["ids"]) > size and batches[-1]:
            batches.append([])
        batches[-1].append(window)
    seed.shuffle(batches)
    return batches


def stack(batch: list[Window]) -> tuple[Tensor, Tensor, Tensor]:
    """Ids, traits, and labels that are -100 where nothing is to be learned."""
    length = max(len(window["ids"]) for window in batch)
    ids = torch.zeros(len(batch), length, dtype=torch.long)
    traits = torch.zeros(len(batch), length, TRAITS)
    labels = torch.full((len(batch), length), -100)
    for row, window in enumerate(batch):
        ids[row, : len(window["ids"])] = torch.tensor(window["ids"])
        where = [(at, trait) for at, list_ in enumerate(window["traits"]) for trait in list_]
        if where:
            at, trait = torch.tensor(where).T
            traits[row, at, trait] = 1
        labels[row, window["at"]] = torch.tensor(window["labels"])
    return ids, traits, labels


def average(model: Encoder) -> None:
    """Every worker goes on from the mean of all workers' weights."""
    learned = [parameter for parameter in model.parameters() if parameter.requires_grad]
    flat = nn.utils.parameters_to_vector(learned)
    dist.all_reduce(flat)
    nn.utils.vector_to_parameters(flat / dist.get_world_size(), learned)


def train(rank: int, options: argparse.Namespace) -> None:
    torch.set_num_threads(1)
    torch.manual_seed(7 + rank)
    if options.workers > 1:
        dist.init_process_group(
            "gloo", init_method=f"file://{Path(options.out).resolve()}.group", rank=rank, world_size=options.workers
        )
    model = Encoder()
    if options.model.endswith(".pt"):
        model.load_state_dict(torch.load(options.model))
    else:
        model.load_pretrained(load_file(options.model))
    # The words' own vectors are good as they are: half of the weights need no step.
    model.words.weight.requires_grad_(False)
    new = [*model.traits.parameters(), *model.head.parameters()]
    old = [p for p in model.parameters() if p.requires_grad and all(p is not other for other in new)]
    optimizer = torch.optim.AdamW(
        [{"params": old, "lr": options.rate}, {"params": new, "lr": options.rate * 10}], weight_decay=0.01, fused=True
    )
    seed = random.Random(11)
    with open(options.windows) as lines:
        windows = [json.loads(line) for line in lines]
    plain = [window for window in windows if window["kind"] == "plain"]
    varied = [window for window in windows if window["kind"] == "varied"]
    batches: list[list[Window]] = []
    while len(batches) < options.steps * options.workers:
        # Documents with other names only among the others: read by themselves they make the model forget real places.
        some = seed.sample(varied, int(options.varied * len(plain)))
        batches += batch_windows(plain + some, options.batch, seed)
    batches = batches[rank : options.steps * options.workers : options.workers]
    warm = len(batches) // 12
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min((step + 1) / warm, (len(batches) - step) / (len(batches) - warm))
    )
    started = time.time()
    total = 0.0
    for step, batch in enumerate(batches, 1):
        ids, traits, labels = stack(batch)
        with torch.autocast("cpu", torch.bfloat16):
            scores = model(ids, traits)
        loss = nn.functional.cross_entropy(scores.float().flatten(0, 1), labels.flatten(), label_smoothing=0.02)
        loss.backward()
        nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        schedule.step()
        optimizer.zero_grad()
        total += loss.item()
        if step % 20 == 0:
            if options.workers > 1:
                with torch.no_grad():
                    average(model)
            if rank == 0:
                print(f"{step}/{len(batches)}  loss {total / 20:.4f}  {time.time() - started:.0f} s", flush=True)
            total = 0.0
            if rank == 0 and step % 200 == 0:
                torch.save(model.state_dict(), options.out)
    if options.workers > 1:
        with torch.no_grad():
            average(model)
    if rank == 0:
        torch.save(model.state_dict(), options.out)


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("windows")
    parser.add_argument("model")
    parser.add_argument("out")
    parser.add_argument("--workers", type=int, default=1)
    parser.add_argument("--steps", type=int, default=400, help="of each worker")
    parser.add_argument("--varied", type=float, default=0.3, help="windows with other names, for each one as it is")
    parser.add_argument("--batch", type=int, default=1500, help="pieces in a batch")
    parser.add_argument("--rate", type=float, default=2e-4)
    arguments = parser.parse_args()
    processes.spawn(train, (arguments,), nprocs=arguments.workers)
