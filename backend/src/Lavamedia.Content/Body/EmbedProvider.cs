using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Lavamedia.Content.Body;

/// <summary>A site of which something may stand in a body.</summary>
/// <param name="Key">Its short name, such as <c>youtube</c>.</param>
/// <param name="Name">Its name for people.</param>
/// <param name="Description">Its oEmbed endpoint; null when it has none that answers without a key.</param>
public sealed record EmbedProvider(string Key, string Name, Uri? Description)
{
    private const string ResourceName = "Lavamedia.Content.Body.embed-providers.json";
    private static readonly Lazy<ImmutableArray<EmbedProvider>> Shared = new(Load);

    /// <summary>The sites of <c>embed-providers.json</c>: exact hosts, and nothing besides (F-8).</summary>
    public static ImmutableArray<EmbedProvider> All => Shared.Value;

    private ImmutableArray<Regex> Patterns { get; init; }

    /// <summary>The site that an address belongs to; null when there is none.</summary>
    public static EmbedProvider? Find(string url) =>
        All.FirstOrDefault(provider => provider.Patterns.Any(pattern => pattern.IsMatch(url)));

    /// <summary>What is wrong with an address, or null when it may be embedded.</summary>
    internal static string? Refuse(string url) =>
        Find(url) is null
            ? $"is not the address of something that can be embedded; the sites are {string.Join(", ", All.Select(provider => provider.Name))}"
            : null;

    private static ImmutableArray<EmbedProvider> Load()
    {
        using var stream =
            typeof(EmbedProvider).Assembly.GetManifestResourceStream(ResourceName)
            ?? throw new InvalidOperationException($"The resource {ResourceName} is missing from the assembly.");
        using var document = JsonDocument.Parse(stream);
        return [.. document.RootElement.EnumerateArray().Select(Read)];
    }

    private static EmbedProvider Read(JsonElement json) =>
        new(
            json.GetProperty("key").GetString()!,
            json.GetProperty("name").GetString()!,
            json.TryGetProperty("description", out var address) ? new Uri(address.GetString()!) : null
        )
        {
            Patterns =
            [
                .. json.GetProperty("patterns")
                    .EnumerateArray()
                    .Select(pattern => new Regex(
                        $@"\A(?:{pattern.GetString()})\z",
                        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
                    )),
            ],
        };
}
