using Lavamedia.GraphQL.Authorization;
using Lavamedia.GraphQL.Planning;
using Lavamedia.GraphQL.Types.Building;

namespace Lavamedia.GraphQL.Types.Annotated.Binding;

/// <summary>
/// Filter inputs over the declared paths of a JSON member: <c>exif.camera</c> is the member <c>camera</c> of the member <c>exif</c>,
/// with the operations of its declared type.
/// </summary>
internal sealed class JsonFilterTypes(BindingContext context, Func<Type, string> operationsOf)
{
    /// <summary>The member of an entity's filter that looks into one of its JSON members.</summary>
    public InputValueConfiguration Member(
        string element,
        FieldDescription field,
        IReadOnlyList<AuthorizationRequirement> requirements
    )
    {
        var name = Input(element + SchemaNames.Pascal(field.FieldName), field, "");
        return FilterTypes.Member(
            field.FieldName,
            TypeSyntax.Named(name),
            new FilterBinding(FilterKind.Members, field.Expression, null, requirements),
            $"Conditions on what `{field.FieldName}` holds."
        );
    }

    private string Input(string prefix, FieldDescription field, string path)
    {
        var name = prefix + "FilterInput";
        var input = new InputObjectTypeConfiguration(name)
        {
            Description =
                "Conditions on the members of a JSON document; a value of another type than is declared counts as none.",
        };
        context.Builder.AddType(input);
        input.Fields.Add(Several("and", name, FilterKind.And, "All of these must hold."));
        input.Fields.Add(Several("or", name, FilterKind.Or, "One of these must hold."));
        var below = field.FilterPaths.Where(known => known.Path.StartsWith(path, StringComparison.Ordinal));
        foreach (var group in below.GroupBy(known => known.Path[path.Length..].Split('.')[0]))
        {
            var full = path + group.Key;
            input.Fields.Add(
                group.FirstOrDefault(known => known.Path == full) is { Path: not null } leaf
                    ? FilterTypes.Member(
                        group.Key,
                        TypeSyntax.Named(operationsOf(leaf.Type)),
                        new FilterBinding(
                            FilterKind.Value,
                            JsonMembers.At(field.Expression.Body.Type, leaf.Path, leaf.Type)
                        ),
                        $"Conditions on what stands at `{leaf.Path}`."
                    )
                    : FilterTypes.Member(
                        group.Key,
                        TypeSyntax.Named(Input(prefix + SchemaNames.Pascal(group.Key), field, full + ".")),
                        new FilterBinding(FilterKind.Members, JsonMembers.Whole(field.Expression.Body.Type)),
                        $"Conditions on what stands below `{full}`."
                    )
            );
        }

        return name;
    }

    private static InputValueConfiguration Several(string name, string type, FilterKind kind, string description) =>
        FilterTypes.Member(name, TypeSyntax.Named(type).NonNull().List(), new FilterBinding(kind), description);
}
