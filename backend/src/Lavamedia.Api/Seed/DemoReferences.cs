namespace Lavamedia.Api.Seed;

/// <summary>What the keys in the magazine's files stand for in this database.</summary>
/// <param name="Authors">Users by the key of the author.</param>
/// <param name="Categories">Categories by key and locale.</param>
/// <param name="Media">Assets of the library by the key of the picture or recording.</param>
internal sealed record DemoReferences(
    IReadOnlyDictionary<string, Guid> Authors,
    IReadOnlyDictionary<(string Key, string Locale), Guid> Categories,
    IReadOnlyDictionary<string, Guid> Media
);
