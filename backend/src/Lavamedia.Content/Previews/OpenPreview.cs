using Lavamedia.Content.Body;
using Lavamedia.Content.Versions;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Previews;

/// <summary>
/// Shows a preview: discloses to the selection below exactly one version, the pictures that it shows and its author, whoever asks.
/// </summary>
public sealed class OpenPreview(LavamediaDbContext database, PreviewAddresses addresses)
{
    /// <summary>The link of an address; null when it is not genuine, has ended or was revoked.</summary>
    public async Task<PreviewLink?> ExecuteAsync(string seal, CancellationToken cancellationToken)
    {
        if (addresses.Read(seal) is not { } id)
        {
            return null;
        }

        var now = await database.NowAsync(cancellationToken);
        // The seal is the right to see it: what follows is bound to the one link.
        var link = await database
            .Set<PreviewLink>()
            .IgnoreQueryFilters()
            .SingleOrDefaultAsync(
                found => found.Id == id && found.RevokedAt == null && found.ExpiresAt > now,
                cancellationToken
            );
        if (link is null)
        {
            return null;
        }

        var version = await database
            .Set<ContentVersion>()
            .IgnoreQueryFilters()
            .Include(found => found.Hero)
            .SingleAsync(found => found.Id == link.VersionId, cancellationToken);
        database.Stage = Stage.Draft;
        database.Perspective.Disclose([
            link.Id,
            version.Id,
            .. BodyMedia.Find(version.Body).Select(asset => asset.MediaId),
            .. version.Hero is { } hero ? [hero.MediaId] : Array.Empty<Guid>(),
            .. version.AuthorId is { } author ? [author] : Array.Empty<Guid>(),
        ]);
        return link;
    }
}
