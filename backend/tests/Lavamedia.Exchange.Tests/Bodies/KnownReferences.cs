using Lavamedia.Exchange.Importing;
using Lavamedia.Media.Assets;

namespace Lavamedia.Exchange.Tests.Bodies;

/// <summary>A site whose picture 59, film 61, recording 62 and file 63 are in the library, and whose article 7 is at a new address.</summary>
internal static class KnownReferences
{
    public static readonly Guid Picture = new("0198c5a0-0000-7000-8000-000000000059");

    public static readonly Guid Film = new("0198c5a0-0000-7000-8000-000000000061");

    public static readonly Guid Recording = new("0198c5a0-0000-7000-8000-000000000062");

    public static readonly Guid File = new("0198c5a0-0000-7000-8000-000000000063");

    public static SiteIndex Create()
    {
        var index = new SiteIndex(new Uri("https://www.example.org"));
        index.AddMedia("59", "https://www.example.org/wp-content/uploads/2008/11/boat.jpg", Picture);
        index.AddMedia("61", "https://www.example.org/wp-content/uploads/2008/11/sea.mp4", Film, MediaType.Video);
        index.AddMedia("62", "https://www.example.org/wp-content/uploads/2008/11/fog.mp3", Recording, MediaType.Audio);
        index.AddMedia("63", "https://www.example.org/wp-content/uploads/2008/11/tides.pdf", File, MediaType.File);
        index.AddPage("https://www.example.org/2008/11/un-bateau/", "/articles/un-bateau");
        index.AddPage("https://www.example.org/?p=7", "/articles/un-bateau");
        return index;
    }
}
