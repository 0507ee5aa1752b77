using Lavamedia.Exchange.Importing;

namespace Lavamedia.Exchange.Tests.Bodies;

/// <summary>A site whose picture 59 is in the library, and whose article 7 is at a new address.</summary>
internal static class KnownReferences
{
    public static readonly Guid Picture = new("0198c5a0-0000-7000-8000-000000000059");

    public static SiteIndex Create()
    {
        var index = new SiteIndex(new Uri("https://www.example.org"));
        index.AddPicture("59", "https://www.example.org/wp-content/uploads/2008/11/boat.jpg", Picture);
        index.AddPage("https://www.example.org/2008/11/un-bateau/", "/articles/un-bateau");
        index.AddPage("https://www.example.org/?p=7", "/articles/un-bateau");
        return index;
    }
}
