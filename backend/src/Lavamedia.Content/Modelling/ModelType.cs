using System.Collections.Immutable;
using Lavamedia.Content.Items;

namespace Lavamedia.Content.Modelling;

/// <summary>A type of content as the rest of the product works with it.</summary>
/// <param name="Id">The key.</param>
/// <param name="Key">Its name for programs.</param>
/// <param name="Base">How it behaves.</param>
/// <param name="Labels">Its names for people.</param>
/// <param name="Fields">Its fields in their order.</param>
public sealed record ModelType(
    Guid Id,
    string Key,
    ContentType Base,
    LocalizedTexts Labels,
    ImmutableArray<ModelField> Fields
);
