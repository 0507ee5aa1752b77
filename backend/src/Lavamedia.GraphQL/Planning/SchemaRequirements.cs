using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using Lavamedia.GraphQL.Authorization;
using Lavamedia.GraphQL.Types;

namespace Lavamedia.GraphQL.Planning;

/// <summary>The authorization requirements of a schema by the names that bring them into an operation.</summary>
internal sealed class SchemaRequirements
{
    private static readonly ConditionalWeakTable<Schema, SchemaRequirements> Known = [];
    private readonly FrozenDictionary<string, IReadOnlyList<AuthorizationRequirement>> _byFieldName;

    private SchemaRequirements(Schema schema)
    {
        var types = schema.Types.AsArray();
        _byFieldName = types
            .OfType<ObjectType>()
            .SelectMany(type => type.Fields.AsArray())
            .SelectMany(field =>
                (field.Features.Get<AuthorizationFeature>()?.Requirements ?? []).Select(requirement =>
                    (field.Name, requirement)
                )
            )
            .GroupBy(pair => pair.Name, pair => pair.requirement)
            .ToFrozenDictionary(
                group => group.Key,
                group => (IReadOnlyList<AuthorizationRequirement>)[.. group.Distinct()],
                StringComparer.Ordinal
            );
        OnInputs =
        [
            .. types
                .OfType<InputObjectType>()
                .SelectMany(type => type.Fields.AsArray())
                .SelectMany(field =>
                    field.Features.Get<FilterBinding>()?.Requirements
                    ?? field.Features.Get<SortBinding>()?.Requirements
                    ?? []
                )
                .Concat(
                    types
                        .OfType<EnumType>()
                        .SelectMany(type => type.Values.AsArray())
                        .SelectMany(value => (value.RuntimeValue as GroupKey)?.Requirements ?? [])
                )
                .Distinct(),
        ];
    }

    /// <summary>What members of <c>where</c> and <c>order</c>, and values of <c>groups(by:)</c>, ask.</summary>
    public IReadOnlyList<AuthorizationRequirement> OnInputs { get; }

    /// <summary>What fields of a name ask, on whatever type.</summary>
    public IReadOnlyList<AuthorizationRequirement> OnField(string name) => _byFieldName.GetValueOrDefault(name) ?? [];

    public static SchemaRequirements Of(Schema schema) =>
        Known.GetValue(schema, static schema => new SchemaRequirements(schema));
}
