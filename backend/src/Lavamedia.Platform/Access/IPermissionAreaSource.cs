namespace Lavamedia.Platform.Access;

/// <summary>
/// A module that limits permissions to areas of its own says here what a user holds where. Asked when a session is looked
/// up, not for each request.
/// </summary>
public interface IPermissionAreaSource
{
    /// <summary>What the user holds in the module's areas, each area with all that lies in it.</summary>
    Task<PermissionAreas> FindAsync(Guid userId, CancellationToken cancellationToken);
}
