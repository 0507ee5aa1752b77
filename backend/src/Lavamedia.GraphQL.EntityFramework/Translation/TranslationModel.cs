using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Lavamedia.GraphQL.EntityFramework.Translation;

/// <summary>What the translator needs to know of the database: EF's model, its column types, its query filters.</summary>
internal sealed class TranslationModel(
    IModel model,
    IRelationalTypeMappingSource mappings,
    Type askerType,
    EntityFrameworkOptions options
)
{
    public IModel Model { get; } = model;

    public IRelationalTypeMappingSource Mappings { get; } = mappings;

    public VisibilityFilters Filters { get; } = new(model, askerType);

    /// <summary>Whether contains, startsWith and endsWith take no notice of case.</summary>
    public bool IgnoreCase { get; } = options.IgnoreCaseInTextFilters;

    /// <summary>Up to how many rows are counted where an estimate would do.</summary>
    public int ExactCounts { get; } = options.ExactCounts;

    public RelationalTypeMapping Mapping(Type type) =>
        Mappings.FindMapping(Nullable.GetUnderlyingType(type) ?? type)
        ?? throw new NotSupportedException($"The type {type} has no column type.");
}
