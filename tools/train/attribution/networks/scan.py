"""A bidirectional simple recurrent layer (Lei and others, "Simple Recurrent Units for Highly Parallelizable Recurrence",
2018, without its highway) as a PyTorch function over scan.c, which gcc compiles when it is first needed: as tensors of
each step it takes some twenty times as long."""

import ctypes
import os
import subprocess
import tempfile

import torch


def load_library():
    source = os.path.join(os.path.dirname(os.path.abspath(__file__)), "scan.c")
    library = os.path.join(tempfile.mkdtemp(), "libscan.so")
    flags = ["-O3", "-march=native", "-ffast-math", "-fopenmp", "-shared", "-fPIC"]
    subprocess.run(["gcc", *flags, source, "-o", library], check=True)
    return ctypes.CDLL(library)


library = load_library()


def to_pointer(tensor):
    return ctypes.c_void_p(tensor.data_ptr())


class Scan(torch.autograd.Function):
    """Of each word 6 units (value, forget gate, reset gate, forward and then backward) become 2.

    inputs: words x stretches x 6 units; recurrent: 2 x 2 units; lengths: words of each stretch, int32.
    """

    @staticmethod
    def forward(ctx, inputs, recurrent, lengths):
        inputs, recurrent = inputs.contiguous(), recurrent.contiguous()
        count, stretches, width = inputs.shape
        units = width // 6
        out, forget, reset, states = (torch.empty(count, stretches, 2 * units) for _ in range(4))
        tensors = [to_pointer(x) for x in (recurrent, out, forget, reset, states)]
        library.scan_forward(to_pointer(inputs), to_pointer(lengths), count, stretches, units, *tensors)
        ctx.save_for_backward(inputs, recurrent, lengths, forget, reset, states)
        return out

    @staticmethod
    def backward(ctx, gradient):
        inputs, recurrent, lengths, forget, reset, states = ctx.saved_tensors
        count, stretches, width = inputs.shape
        units = width // 6
        gradient = gradient.contiguous()
        of_inputs, of_recurrent = torch.empty_like(inputs), torch.zeros(stretches, 2, 2 * units)
        tensors = [to_pointer(x) for x in (recurrent, forget, reset, states, of_inputs, of_recurrent)]
        given = [to_pointer(x) for x in (gradient, inputs, lengths)]
        library.scan_backward(*given, count, stretches, units, *tensors)
        return of_inputs, of_recurrent.sum(0), None
