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
}
