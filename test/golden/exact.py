"""The prediction formulas to 60 digits, at random over the range that their arguments allow.

    python3 test/golden/exact.py > exact.json

Needs mpmath. Nothing of Ciclo's code or method is used: the purchase rate of who is alive is the models' own,

    BG/NBD, MBG/NBD  E'(t) = R/A 2F1(R+1, a; a+b; -t/A)
    Pareto/NBD       E'(t) = (r+x)/(alpha+T) (1 + t/(beta+T))^-s

and what is discounted is its integral; what is expected is the papers' closed form; dropping out in the Pareto model is the integral that defines it.
"""
import json
import random
import signal

from mpmath import exp, hyp2f1, inf, log, log1p, mp, mpf, quad

mp.dps = 60
random.seed(20261129)


class TooLong(Exception):
    pass


def alarm(*_):
    raise TooLong()


signal.signal(signal.SIGALRM, alarm)


def between(low, high):
    return 10 ** random.uniform(low, high)


def cut(scales, low, high):
    """Ends of panels in powers of sixteen about each scale, over [low, high]."""
    ends = {mpf(low), mpf(high)}
    for scale in scales:
        for k in range(-20, 21):
            end = mpf(scale) * mpf(16) ** k
            if low < end < high:
                ends.add(end)
    return sorted(ends)


def rate(R, A, a, b, t):
    return R / A * hyp2f1(R + 1, a, a + b, -t / A, maxterms=10**5)


def discounted(of, scales, horizon, force):
    last = horizon if force == 0 else min(horizon, mpf(200) / force)
    return quad(lambda t: of(t) * exp(-force * t), cut([*scales, *([1 / force] if force else [])], 0, last), maxdegree=8)


def drawn():
    wide = random.random() < 0.4
    R = between(-6, 5) if wide else between(-2, 3)
    A = between(-6, 6) if wide else between(-1, 4)
    a = between(-7, 6) if wide else between(-4, 2)
    b = between(-7, 6) if wide else between(-3, 3)
    t = between(-6, 8) if wide else between(-2, 5)
    return R, A, a, b, t


def closed_form(R, A, a, b, t):
    """Fader, Hardie & Lee 2005, eq. 10: of who is alive."""
    z = t / (A + t)
    return (a + b - 1) / (a - 1) * (1 - (A / (A + t)) ** R * hyp2f1(R, b, a + b - 1, z, maxterms=10**6))


def while_alive():
    R, A, a, b, t = drawn()
    survived = random.choice([0, 1])

    def exact(digits):
        with mp.workdps(digits):
            values = [mpf(v) for v in (R, A, a, b + survived, t)]
            return closed_form(*values) * (mpf(b) / (mpf(a) + mpf(b)) if survived else 1)

    value = exact(60)
    # The closed form cancels for extreme arguments: what more digits change is not known.
    if abs(exact(120) - value) > abs(value) * mpf(10) ** -20:
        raise ValueError()
    return {"R": R, "A": A, "a": a, "b": b, "t": t, "survived": survived, "exact": float(value)}


def discounted_alive():
    R, A, a, b, t = between(-1, 2), between(-1, 3), between(-3, 1), between(-1, 2), between(-1, 5)
    force, endless = between(-5, 0), random.random() < 0.6
    R_, A_, a_, b_, t_, force_ = [mpf(v) for v in (R, A, a, b, t, force)]
    exact = discounted(lambda u: rate(R_, A_, a_, b_, u), [A_, A_ / R_], inf if endless else t_, force_)
    return {"R": R, "A": A, "a": a, "b": b, "t": None if endless else t, "force": force, "exact": float(exact)}


def pareto_alive():
    wide = random.random() < 0.6
    r = between(-5, 15) if wide else between(-1, 1)
    alpha = between(-5, 15) if wide else between(0, 2)
    s = between(-5, 15) if wide else between(-1, 1)
    beta = between(-5, 15) if wide else between(0, 2)
    x = random.choice([0, 1, 2, 5, 30, 1000])
    age = between(-2, 4)
    recency = 0 if x == 0 else age * random.choice([random.random(), 1 - between(-6, -1)])
    r_, alpha_, s_, beta_, age_, recency_ = [mpf(v) for v in (r, alpha, s, beta, age, recency)]
    R = r_ + x
    of = lambda u: exp(R * log1p((age_ - recency_ - u) / (alpha_ + recency_ + u)) + s_ * log1p((age_ - recency_ - u) / (beta_ + recency_ + u))) * s_ / (beta_ + recency_ + u)
    fall = R / (alpha_ + recency_) + (s_ + 1) / (beta_ + recency_)
    silence = age_ - recency_
    odds = quad(of, cut([alpha_ + recency_, beta_ + recency_, 1 / fall], 0, silence), maxdegree=8) if silence > 0 else mpf(0)
    return {"r": r, "alpha": alpha, "s": s, "beta": beta, "x": x, "recency": recency, "age": age, "exact": float(1 / (1 + odds))}


def pareto_discounted():
    s, reach = between(-3, 4), between(-2, 6)
    t, force = between(-2, 7), between(-7, 0)
    endless = random.random() < 0.5
    s_, reach_, t_, force_ = [mpf(v) for v in (s, reach, t, force)]
    exact = discounted(lambda u: exp(-s_ * log1p(u / reach_)), [reach_, reach_ / s_], inf if endless else t_, force_)
    return {"s": s, "reach": reach, "t": None if endless else t, "force": force, "exact": float(exact)}


def table(make, count):
    rows = []
    while len(rows) < count:
        signal.alarm(8)
        try:
            rows.append(make())
        except (TooLong, ValueError, OverflowError, ZeroDivisionError):
            pass
        finally:
            signal.alarm(0)
    return rows


if __name__ == "__main__":
    import sys

    scale = float(sys.argv[1]) if len(sys.argv) > 1 else 1
    tables = {
        "purchases": table(while_alive, int(300 * scale)),
        "discounted": table(discounted_alive, int(40 * scale)),
        "paretoAlive": table(pareto_alive, int(150 * scale)),
        "paretoDiscounted": table(pareto_discounted, int(60 * scale)),
    }
    # One row a line.
    lines = (json.dumps(name) + ": [\n" + ",\n".join("  " + json.dumps(row) for row in rows) + "\n]" for name, rows in tables.items())
    print("{\n" + ",\n".join(lines) + "\n}")
