using System.Collections.Immutable;

namespace Lavamedia.Content.Modelling;

/// <summary>The types that editors made, as they are at one moment.</summary>
/// <param name="Types">The types in the order of their keys.</param>
public sealed record ContentModel(ImmutableArray<ModelType> Types)
{
    /// <summary>No type: a fresh installation.</summary>
    public static ContentModel Empty { get; } = new([]);

    /// <summary>The type of a key of the database; null when there is none.</summary>
    public ModelType? Find(Guid? id) => id is { } wanted ? Types.FirstOrDefault(type => type.Id == wanted) : null;

    /// <summary>The type of a name; null when there is none.</summary>
    public ModelType? Find(string key) => Types.FirstOrDefault(type => type.Key == key);
}
