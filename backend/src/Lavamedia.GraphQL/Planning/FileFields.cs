using Lavamedia.GraphQL.Authorization;
using Lavamedia.GraphQL.Types;
using Lavamedia.GraphQL.Types.Annotated.Scalars;

namespace Lavamedia.GraphQL.Planning;

/// <summary>Finds out whether anything that will run reads the files of its request. What nobody reads need not be received.</summary>
internal static class FileFields
{
    /// <summary>
    /// Whether a root field that its viewers may use takes files, or, where none of the root fields takes any, a field below them may.
    /// </summary>
    public static bool ReadFiles(SelectionSet root, PreparedOperation operation)
    {
        var fields = root.Fields.Concat(root.Deferral?.Groups.SelectMany(group => group.Selections.Fields) ?? []);
        var takers = fields.Where(Takes).ToArray();
        return takers.Length > 0
            ? takers.Any(field => field.Decision is AuthorizationDecision.Allowed)
            : operation.Variables.Variables.Any(variable => HasFile(variable.Type, []));
    }

    private static bool Takes(FieldSelection field) =>
        field.Field.Arguments.Any(argument => HasFile(argument.Type, []));

    private static bool HasFile(GraphQLType type, HashSet<NamedType> seen) =>
        type.Named switch
        {
            ScalarType scalar => scalar.Codec is UploadCodec,
            InputObjectType input => seen.Add(input) && input.Fields.Any(field => HasFile(field.Type, seen)),
            _ => false,
        };
}
