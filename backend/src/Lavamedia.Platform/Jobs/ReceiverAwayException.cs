namespace Lavamedia.Platform.Jobs;

/// <summary>
/// Whom a job has to tell something does not answer. The job is sound and is tried again, so the log tells of it in a line; the reason is kept
/// with the job in full.
/// </summary>
/// <param name="message">Who it is, and what came instead of an answer.</param>
/// <param name="tryAfter">
/// Given when the receiver was not even asked, because it has not answered others of late: the attempt does not count, and no job of the
/// kind is begun for so long.
/// </param>
/// <param name="innerException">What came instead of an answer.</param>
public sealed class ReceiverAwayException(string message, TimeSpan? tryAfter, Exception? innerException = null)
    : Exception(message, innerException)
{
    /// <summary>When it may be asked again; null when it was asked, and the attempt counts.</summary>
    public TimeSpan? TryAfter => tryAfter;
}
