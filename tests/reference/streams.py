"""Streams of xoshiro128** seeded by splitmix32, in whole numbers without limit, and bootstrap intervals of Spearman's
correlation drawn with them through scipy. Run as `python3 tests/reference/streams.py` from the project's root."""

import json
import sys

import numpy
import scipy
from scipy.stats import spearmanr

MASK = 2**32 - 1


def words(seed):
    while True:
        seed = (seed + 0x9E3779B9) & MASK
        word = ((seed ^ seed >> 16) * 0x21F0AAAD) & MASK
        word = ((word ^ word >> 15) * 0x735A2D97) & MASK
        yield word ^ word >> 15


def rotate(word, by):
    return (word << by | word >> (32 - by)) & MASK


def stream(state):
    s = list(state)
    while True:
        yield rotate(s[1] * 5 & MASK, 7) * 9 & MASK
        shifted = s[1] << 9 & MASK
        s[2] ^= s[0]
        s[3] ^= s[1]
        s[1] ^= s[2]
        s[0] ^= s[3]
        s[2] ^= shifted
        s[3] = rotate(s[3], 11)


def seeded(seed):
    source = words(seed)
    return stream([next(source) for _ in range(4)])


def bootstrap(x, y, seed, replicates):
    numbers = seeded(seed)
    n = len(x)
    found = []
    while len(found) < replicates:
        picked = [next(numbers) * n >> 32 for _ in range(n)]
        a, b = [x[i] for i in picked], [y[i] for i in picked]
        if len(set(a)) > 1 and len(set(b)) > 1:
            found.append(spearmanr(a, b).statistic)
    low, high = numpy.percentile(found, [2.5, 97.5])
    return {'x': x, 'y': y, 'seed': seed, 'replicates': replicates,
            'rho': spearmanr(x, y).statistic, 'low': low, 'high': high}


# The first number from the state 1, 2, 3, 4 is 11520 in the authors' own test.
assert next(stream([1, 2, 3, 4])) == 11520
maker = numpy.random.default_rng(1904)
x1 = [round(float(v), 2) for v in maker.normal(size=25)]
y1 = [round(float(v - 0.5 * u), 2) for u, v in zip(x1, maker.normal(size=25))]
x2 = [int(v) for v in maker.integers(0, 4, size=12)]
y2 = [int(v) for v in maker.integers(0, 3, size=12)]
json.dump(
    {
        'madeBy': f'streams.py with Python {sys.version.split()[0]}, scipy {scipy.__version__}, numpy {numpy.__version__}',
        'streams': [
            {'seed': seed, 'first': [number for number, _ in zip(seeded(seed), range(5))]}
            for seed in (0, 1, 1979, MASK)
        ],
        'bootstraps': [bootstrap(x1, y1, 1979, 2000), bootstrap(x2, y2, 7, 500)],
    },
    open('tests/reference/streams.json', 'w'),
)
