using System.Collections.Frozen;

namespace Lavamedia.Platform.Access;

/// <summary>Permissions that a person holds in some areas only, each with the keys of the areas.</summary>
public sealed class PermissionAreas : IEquatable<PermissionAreas>
{
    private readonly FrozenDictionary<string, FrozenSet<Guid>> areas;

    /// <summary>Takes the areas of each permission code.</summary>
    public PermissionAreas(IEnumerable<KeyValuePair<string, IEnumerable<Guid>>> areas)
    {
        this.areas = areas
            .Select(pair => KeyValuePair.Create(pair.Key, pair.Value.ToFrozenSet()))
            .Where(pair => pair.Value.Count > 0)
            .ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>Nothing is held in any area.</summary>
    public static PermissionAreas None { get; } = new([]);

    /// <summary>What is held when areas come from several sources.</summary>
    public static PermissionAreas Together(IReadOnlyList<PermissionAreas> sources) =>
        sources switch
        {
            [] => None,
            [var only] => only,
            _ => new PermissionAreas(
                sources
                    .SelectMany(areas => areas.Codes)
                    .Distinct()
                    .Select(code => KeyValuePair.Create(code, sources.SelectMany(areas => areas.Of(code))))
            ),
        };

    /// <summary>The codes that are held in at least one area.</summary>
    public IReadOnlyList<string> Codes => areas.Keys;

    /// <summary>The areas in which a permission is held.</summary>
    public IReadOnlySet<Guid> Of(string permission) => areas.GetValueOrDefault(permission, FrozenSet<Guid>.Empty);

    /// <summary>What remains of these when a token or key allows only some codes.</summary>
    public PermissionAreas Within(IReadOnlySet<string> codes) =>
        new(
            areas
                .Where(pair => codes.Contains(pair.Key))
                .Select(pair => KeyValuePair.Create<string, IEnumerable<Guid>>(pair.Key, pair.Value))
        );

    /// <inheritdoc />
    public bool Equals(PermissionAreas? other) =>
        other is not null
        && areas.Count == other.areas.Count
        && areas.All(pair => pair.Value.SetEquals(other.Of(pair.Key)));

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as PermissionAreas);

    /// <inheritdoc />
    public override int GetHashCode() => areas.Count;
}
