namespace Lavamedia.Media.Worker;

/// <summary>The worker ended without finishing: it crashed, ran out of time or memory, or said nonsense.</summary>
/// <param name="message">What happened, with what the worker wrote to its error output.</param>
/// <param name="innerException">What made it known.</param>
public sealed class WorkerFailedException(string message, Exception? innerException = null)
    : Exception(message, innerException);
