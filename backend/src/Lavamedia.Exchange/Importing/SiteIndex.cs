using Lavamedia.Content.Body;
using Lavamedia.Content.Redirects;
using Lavamedia.Exchange.Bodies;
using Lavamedia.Media.Assets;

namespace Lavamedia.Exchange.Importing;

/// <summary>Where the things of the other system are now: its pictures, films and recordings in the library, its pages at new addresses.</summary>
/// <param name="site">The address of the other system; null when its texts name none.</param>
internal sealed class SiteIndex(Uri? site) : IBodyReferences
{
    private readonly Dictionary<string, (Guid Id, MediaType Kind)> mediaById = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (Guid Id, MediaType Kind)> mediaByStem = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> pages = new(StringComparer.Ordinal);

    /// <summary>Says where a file of the source is.</summary>
    public void AddMedia(string externalId, string address, Guid mediaId, MediaType kind = MediaType.Image)
    {
        mediaById[externalId] = (mediaId, kind);
        mediaByStem[PictureAddress.StemOf(Absolute(address))] = (mediaId, kind);
    }

    /// <summary>Says what is at an address of the source now.</summary>
    public void AddPage(string oldAddress, string newPath)
    {
        if (KeyOf(Absolute(oldAddress)) is { } key)
        {
            pages.TryAdd(key, newPath);
        }
    }

    /// <inheritdoc />
    public Guid? FindPicture(string? externalId, string address) => Find(externalId, address, MediaType.Image);

    /// <inheritdoc />
    public Guid? FindRecording(MediaType kind, string address) => Find(null, address, kind);

    /// <inheritdoc />
    public BodyLink Rewrite(string address)
    {
        address = address.Trim();
        if (address.StartsWith('#') || site is null && IsRelative(address))
        {
            return new BodyLink(Allowed(address));
        }

        var absolute = Absolute(address);
        if (!Uri.TryCreate(absolute, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https"))
        {
            return new BodyLink(Allowed(absolute));
        }

        if (KeyOf(absolute) is not { } key)
        {
            return new BodyLink(Allowed(uri.AbsoluteUri));
        }

        if (key.Length == 0)
        {
            return new BodyLink("/");
        }

        return pages.TryGetValue(key, out var path)
            ? new BodyLink(Allowed($"{path}{uri.Fragment}"))
            // A folder has no address where what it lacks could be found.
            : new BodyLink(
                uri.Host.EndsWith(".invalid", StringComparison.Ordinal) ? null : Allowed(uri.AbsoluteUri),
                IsLost: true
            );
    }

    /// <summary>An address of the source as a path of its site, with its query; null when it is of another site.</summary>
    public string? PathOf(string oldAddress) =>
        KeyOf(Absolute(oldAddress)) is not null && Uri.TryCreate(Absolute(oldAddress), UriKind.Absolute, out var uri)
            ? uri.PathAndQuery
            : null;

    private Guid? Find(string? externalId, string address, MediaType kind)
    {
        // The address first: what a text calls a picture may be of another site, from which the text was copied.
        if (address.Length > 0 && mediaByStem.TryGetValue(PictureAddress.StemOf(Absolute(address)), out var found))
        {
            return found.Kind == kind ? found.Id : null;
        }

        return externalId is not null && mediaById.TryGetValue(externalId, out found) && found.Kind == kind
            ? found.Id
            : null;
    }

    private static bool IsRelative(string address) =>
        !Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.IsFile;

    private static string? Allowed(string address) => BodySchema.Current.AllowsLink(address) ? address : null;

    private string Absolute(string address) =>
        site is not null && Uri.TryCreate(site, address, out var uri) ? uri.AbsoluteUri : address;

    /// <summary>What two addresses of the same page have in common; null when the address is not of the site.</summary>
    private string? KeyOf(string address)
    {
        if (
            site is null
            || !Uri.TryCreate(address, UriKind.Absolute, out var uri)
            || !WithoutWww(uri.Host).Equals(WithoutWww(site.Host), StringComparison.OrdinalIgnoreCase)
        )
        {
            return null;
        }

        return LegacyAddress.KeyOf(uri.PathAndQuery);
    }

    private static string WithoutWww(string host) =>
        host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? host[4..] : host;
}
