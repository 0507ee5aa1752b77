namespace Lavamedia.GraphQL.Types.Comparison;

/// <summary>Differences between the types of two schemas.</summary>
internal static class TypeComparison
{
    public static IEnumerable<SchemaChange> Compare(Schema before, Schema after)
    {
        foreach (var type in before.Types.Where(type => !type.IsIntrospection))
        {
            if (!after.Types.TryGet(type.Name, out var other))
            {
                yield return new(
                    ChangeSeverity.Breaking,
                    "TYPE_REMOVED",
                    type.Name,
                    type is ScalarType { SyntaxNodes.IsEmpty: true }
                        ? $"Standard scalar {type} was removed because it is not referenced anymore."
                        : $"{type} was removed."
                );
                continue;
            }

            foreach (var change in Compare(type, other))
            {
                yield return change;
            }
        }

        foreach (var type in after.Types.Where(type => !before.Types.TryGet(type.Name, out _)))
        {
            yield return new(ChangeSeverity.Safe, "TYPE_ADDED", type.Name, $"{type} was added.");
        }
    }

    private static IEnumerable<SchemaChange> Compare(NamedType before, NamedType after) =>
        [
            .. (before, after) switch
            {
                (ObjectType one, ObjectType other) =>
                [
                    .. OfInterfaces(one, other),
                    .. FieldComparison.Compare(one, other),
                ],
                (InterfaceType one, InterfaceType other) =>
                [
                    .. OfInterfaces(one, other),
                    .. FieldComparison.Compare(one, other),
                ],
                (UnionType one, UnionType other) => OfMembers(one, other),
                (EnumType one, EnumType other) => OfValues(one, other),
                (InputObjectType one, InputObjectType other) => InputFieldComparison.Compare(one, other),
                (ScalarType, ScalarType) => (IEnumerable<SchemaChange>)[],
                _ =>
                [
                    new(
                        ChangeSeverity.Breaking,
                        "TYPE_CHANGED_KIND",
                        before.Name,
                        $"{before} changed from {KindOf(before)} to {KindOf(after)}."
                    ),
                ],
            },
            .. Documentation.Compare(before.Name, before.Description, after.Description),
        ];

    private static string KindOf(NamedType type) =>
        type.Kind switch
        {
            TypeKind.Object => "an Object type",
            TypeKind.Interface => "an Interface type",
            TypeKind.Union => "a Union type",
            TypeKind.Enum => "an Enum type",
            TypeKind.InputObject => "an Input type",
            _ => "a Scalar type",
        };

    private static IEnumerable<SchemaChange> OfInterfaces(ComplexType before, ComplexType after) =>
        Names.Compare(
            before.Interfaces.Select(type => type.Name),
            after.Interfaces.Select(type => type.Name),
            removed =>
                new(
                    ChangeSeverity.Breaking,
                    "IMPLEMENTED_INTERFACE_REMOVED",
                    before.Name,
                    $"{before} no longer implements interface {removed}."
                ),
            added =>
                new(
                    ChangeSeverity.Dangerous,
                    "IMPLEMENTED_INTERFACE_ADDED",
                    before.Name,
                    $"{added} added to interfaces implemented by {before}."
                )
        );

    private static IEnumerable<SchemaChange> OfMembers(UnionType before, UnionType after) =>
        Names.Compare(
            before.Types.Select(type => type.Name),
            after.Types.Select(type => type.Name),
            removed =>
                new(
                    ChangeSeverity.Breaking,
                    "TYPE_REMOVED_FROM_UNION",
                    before.Name,
                    $"{removed} was removed from union type {before}."
                ),
            added =>
                new(
                    ChangeSeverity.Dangerous,
                    "TYPE_ADDED_TO_UNION",
                    before.Name,
                    $"{added} was added to union type {before}."
                )
        );

    private static IEnumerable<SchemaChange> OfValues(EnumType before, EnumType after) =>
        [
            .. Names.Compare(
                before.Values.Select(value => value.Name),
                after.Values.Select(value => value.Name),
                removed =>
                    new(
                        ChangeSeverity.Breaking,
                        "VALUE_REMOVED_FROM_ENUM",
                        $"{before}.{removed}",
                        $"Enum value {before}.{removed} was removed."
                    ),
                added =>
                    new(
                        ChangeSeverity.Dangerous,
                        "VALUE_ADDED_TO_ENUM",
                        $"{before}.{added}",
                        $"Enum value {before}.{added} was added."
                    )
            ),
            .. before.Values.SelectMany(value =>
                after.Values.TryGet(value.Name, out var other)
                    ? Documentation.Compare(
                        $"{before}.{value.Name}",
                        value.Description,
                        other.Description,
                        value.DeprecationReason,
                        other.DeprecationReason
                    )
                    : []
            ),
        ];
}
