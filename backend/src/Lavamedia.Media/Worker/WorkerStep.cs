namespace Lavamedia.Media.Worker;

/// <summary>A message of the worker with the bytes that belong to it.</summary>
/// <param name="Message">What the worker says.</param>
/// <param name="Content">The variant's bytes; empty for other messages.</param>
public sealed record WorkerStep(WorkerMessage Message, ReadOnlyMemory<byte> Content);
