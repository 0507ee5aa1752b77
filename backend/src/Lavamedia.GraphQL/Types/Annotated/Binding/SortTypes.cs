using Lavamedia.GraphQL.Planning;
using Lavamedia.GraphQL.Types.Building;

namespace Lavamedia.GraphQL.Types.Annotated.Binding;

/// <summary>Sort inputs, made of the fields that are declared sortable.</summary>
internal sealed class SortTypes(BindingContext context)
{
    /// <summary>The argument <c>order</c> of a field over an entity.</summary>
    public InputValueConfiguration Argument(Type entity, string where) =>
        new("order", TypeSyntax.Named(OfEntity(entity, where)).NonNull().List())
        {
            Description = "The order; the first member decides first.",
        };

    private string OfEntity(Type entity, string where)
    {
        var elementName = context.OutputName(entity, where);
        var name = elementName + "SortInput";
        if (context.Builder.TryGetType(name, out _))
        {
            return name;
        }

        var sort = new InputObjectTypeConfiguration(name) { Description = $"An order of `{elementName}`." };
        sort.Features.Set(new RuntimeTypeFeature(entity));
        context.Builder.AddType(sort);
        var type = context.Objects[entity];
        foreach (var field in type.Fields.Where(field => field.SortPaths.Count > 0))
        {
            var member = new InputValueConfiguration(
                field.FieldName,
                TypeSyntax.Named(OfPaths(elementName + SchemaNames.Pascal(field.FieldName), field, ""))
            )
            {
                Description = $"By what `{field.FieldName}` holds.",
            };
            member.Features.Set(new SortBinding(field.Expression, true, [.. type.Requirements, .. field.Requirements]));
            sort.Fields.Add(member);
        }

        foreach (var field in type.Fields.Where(field => field.IsSortable))
        {
            var named = TypeShape.Of(field.Expression).Named.Type;
            var isObject = context.Objects.ContainsKey(named);
            var typeName = isObject ? OfEntity(named, where) : context.LeafName(typeof(SortDirection))!;
            var member = new InputValueConfiguration(field.FieldName, TypeSyntax.Named(typeName))
            {
                Description = isObject
                    ? $"By members of `{field.FieldName}`."
                    : $"By `{field.FieldName}`; null is the greatest value.",
            };
            member.Features.Set(
                new SortBinding(field.Expression, isObject, [.. type.Requirements, .. field.Requirements])
            );
            sort.Fields.Add(member);
        }

        return name;
    }

    /// <summary>The sort input over the declared paths of a JSON member.</summary>
    private string OfPaths(string prefix, FieldDescription field, string path)
    {
        var name = prefix + "SortInput";
        var sort = new InputObjectTypeConfiguration(name)
        {
            Description = "An order by the members of a JSON document; what has no value counts as the greatest.",
        };
        context.Builder.AddType(sort);
        var document = field.Expression.Body.Type;
        foreach (
            var group in field
                .SortPaths.Where(known => known.Path.StartsWith(path, StringComparison.Ordinal))
                .GroupBy(known => known.Path[path.Length..].Split('.')[0])
        )
        {
            var full = path + group.Key;
            var leaf = group.FirstOrDefault(known => known.Path == full);
            var member = new InputValueConfiguration(
                group.Key,
                TypeSyntax.Named(
                    leaf.Path is null
                        ? OfPaths(prefix + SchemaNames.Pascal(group.Key), field, full + ".")
                        : context.LeafName(typeof(SortDirection))!
                )
            )
            {
                Description = $"By what stands at `{full}`.",
            };
            member.Features.Set(
                leaf.Path is null
                    ? new SortBinding(JsonMembers.Whole(document), true)
                    : new SortBinding(JsonMembers.At(document, full, leaf.Type))
            );
            sort.Fields.Add(member);
        }

        return name;
    }
}
