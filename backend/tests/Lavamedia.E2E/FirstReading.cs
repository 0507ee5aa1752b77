using System.Net;

namespace Lavamedia.E2E;

/// <summary>
/// What readers ask for, read once before any test. A server that has just started compiles what it answers with, and the portal says after
/// two seconds that content is late, as it should: that is no fault of the pages that tests look at.
/// </summary>
internal static class FirstReading
{
    private static readonly string[] Paths =
    [
        "/",
        "/en",
        "/articles/naissance-d-une-ile",
        "/categories/planete",
        "/search?q=phare",
    ];

    private static readonly Lazy<Task> Done = new(ReadAsync);

    /// <summary>Reads where nobody has, and ends when everything has been there once.</summary>
    public static Task OnceAsync() => Done.Value;

    private static async Task ReadAsync()
    {
        using var portal = new PortalReader();
        foreach (var path in Paths)
        {
            await portal.UntilAsync(path, (status, _) => status == HttpStatusCode.OK);
        }
    }
}
