using Lavamedia.Identity.Users;
using Lavamedia.Platform.Jobs.Runs;

namespace Lavamedia.Identity.Runs;

/// <summary>A run that somebody asked for, or which began by itself.</summary>
public abstract class RequestedRun : JobRun
{
    /// <summary>The key of who asked for it; null when it began by itself.</summary>
    public Guid? RequestedById { get; init; }

    /// <summary>Who asked for it; null when it began by itself.</summary>
    public User? RequestedBy { get; init; }
}
