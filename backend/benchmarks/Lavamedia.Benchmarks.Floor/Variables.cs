using System.Text.Json.Serialization;

namespace Lavamedia.Benchmarks.Floor;

internal sealed record ArticleListVariables(string Locale, int First);

internal sealed record ArticleBySlugVariables(string Slug, string Locale);

internal sealed record FilteredPageVariables(string Category, int Words, DateTime Since, int First);

internal sealed record CategoryTreeVariables(string Locale);

internal sealed record DeepNestingVariables(string Slug, int First);

/// <summary>Reads the bodies of requests without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ArticleListVariables))]
[JsonSerializable(typeof(ArticleBySlugVariables))]
[JsonSerializable(typeof(FilteredPageVariables))]
[JsonSerializable(typeof(CategoryTreeVariables))]
[JsonSerializable(typeof(DeepNestingVariables))]
internal sealed partial class VariablesContext : JsonSerializerContext;
