using System.Collections.Immutable;
using System.Text.Json;
using Lavamedia.GraphQL.Errors;
using Lavamedia.GraphQL.Internal;
using Lavamedia.GraphQL.Types;
using Lavamedia.GraphQL.Types.Scalars;

namespace Lavamedia.GraphQL.Execution.Coercion;

/// <summary>
/// Tells everything that is wrong with an input value, in the words of graphql-js. It runs on values that failed
/// coercion, and on the literals of documents while they are validated.
/// </summary>
internal static partial class InputDiagnosis
{
    // More than validation and variable coercion report; what is beyond need not be looked for.
    private const int MaxProblems = 100;

    /// <summary>Explains JSON of the request's variables.</summary>
    public static void Explain(
        JsonElement value,
        GraphQLType type,
        FeatureCollection? requestFeatures,
        List<InputProblem> problems
    ) => Explain(value, type, requestFeatures, problems, []);

    private static void Explain(
        JsonElement value,
        GraphQLType type,
        FeatureCollection? requestFeatures,
        List<InputProblem> problems,
        ImmutableArray<object> path
    )
    {
        if (problems.Count >= MaxProblems)
        {
            return;
        }

        if (type is NonNullType nonNull)
        {
            if (value.ValueKind is JsonValueKind.Null)
            {
                problems.Add(new($"Expected value of non-null type \"{type}\" not to be null.", path, null));
                return;
            }

            type = nonNull.OfType;
        }

        if (value.ValueKind is JsonValueKind.Null)
        {
            return;
        }

        switch (type)
        {
            case ListType list when value.ValueKind is JsonValueKind.Array:
                var index = 0;
                foreach (var item in value.EnumerateArray())
                {
                    Explain(item, list.OfType, requestFeatures, problems, path.Add(index++));
                }

                break;
            case ListType list:
                Explain(value, list.OfType, requestFeatures, problems, path);
                break;
            case InputObjectType input:
                ExplainObject(value, input, requestFeatures, problems, path);
                break;
            case ScalarType scalar when scalar.Codec.ReadJson(value, requestFeatures) is { IsValid: false } result:
                problems.Add(new(result.Error, path, null));
                break;
            case EnumType enumType when enumType.ReadJson(value) is { IsValid: false } result:
                problems.Add(new(result.Error, path, null));
                break;
        }
    }

    private static void ExplainObject(
        JsonElement value,
        InputObjectType type,
        FeatureCollection? requestFeatures,
        List<InputProblem> problems,
        ImmutableArray<object> path
    )
    {
        if (value.ValueKind is not JsonValueKind.Object)
        {
            problems.Add(
                new($"Expected value of type \"{type}\" to be an object, found: {Inspection.Of(value)}.", path, null)
            );
            return;
        }

        foreach (var field in type.Fields)
        {
            if (value.TryGetProperty(field.Name, out var member))
            {
                Explain(member, field.Type, requestFeatures, problems, path.Add(field.Name));
            }
            else if (field.IsRequired)
            {
                problems.Add(
                    new(
                        $"Expected value of type \"{type}\" to include required field \"{field.Name}\", found: {Inspection.Of(value)}.",
                        path,
                        null
                    )
                );
            }
        }

        List<JsonProperty> known = [];
        string? found = null;
        foreach (var member in value.EnumerateObject().TakeWhile(_ => problems.Count < MaxProblems))
        {
            if (type.Fields.TryGet(member.Name, out _))
            {
                known.Add(member);
            }
            else
            {
                problems.Add(new(UnknownField(type, member.Name, found ??= Inspection.Of(value)), path, null));
            }
        }

        if (!type.IsOneOf)
        {
            return;
        }

        if (known.Count != 1)
        {
            problems.Add(
                new(OneOf(type), path, null, known.Count == 0 ? ErrorCodes.OneOfNoneSet : ErrorCodes.OneOfSeveralSet)
            );
        }

        if (known.Count > 0 && known[0].Value.ValueKind is JsonValueKind.Null)
        {
            problems.Add(new(OneOf(type), path.Add(known[0].Name), null, ErrorCodes.OneOfNull));
        }
    }

    private static string UnknownField(InputObjectType type, string name, string value)
    {
        var suggestion = Suggestions.DidYouMean(Suggestions.Find(name, type.Fields.Select(field => field.Name)));
        return $"Expected value of type \"{type}\" not to include unknown field \"{name}\""
            + (suggestion.Length > 0 ? $".{suggestion} Found: {value}." : $", found: {value}.");
    }

    private static string OneOf(InputObjectType type) =>
        $"Within OneOf Input Object type \"{type}\", exactly one field must be specified, and the value for that field must be non-null.";
}
