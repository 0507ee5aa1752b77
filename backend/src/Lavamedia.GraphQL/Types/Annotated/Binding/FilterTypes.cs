using Lavamedia.GraphQL.Authorization;
using Lavamedia.GraphQL.Language.Syntax;
using Lavamedia.GraphQL.Planning;
using Lavamedia.GraphQL.Types.Building;

namespace Lavamedia.GraphQL.Types.Annotated.Binding;

/// <summary>Filter inputs with HotChocolate's names, made of the fields that are declared filterable.</summary>
internal sealed class FilterTypes(BindingContext context)
{
    private static readonly string[] Comparisons = ["gt", "ngt", "gte", "ngte", "lt", "nlt", "lte", "nlte"];

    /// <summary>The argument <c>where</c> of a field over an entity.</summary>
    public InputValueConfiguration Argument(Type entity, string where) =>
        new("where", TypeSyntax.Named(OfEntity(entity, where))) { Description = "Only elements for which this holds." };

    private string OfEntity(Type entity, string where)
    {
        var elementName = context.OutputName(entity, where);
        var name = elementName + "FilterInput";
        if (context.Builder.TryGetType(name, out _))
        {
            return name;
        }

        var filter = new InputObjectTypeConfiguration(name)
        {
            Description = $"Conditions on `{elementName}`; all that are given must hold.",
        };
        filter.Features.Set(new RuntimeTypeFeature(entity));
        context.Builder.AddType(filter);
        filter.Fields.Add(
            Member(
                "and",
                TypeSyntax.Named(name).NonNull().List(),
                new FilterBinding(FilterKind.And),
                "All of these must hold."
            )
        );
        filter.Fields.Add(
            Member(
                "or",
                TypeSyntax.Named(name).NonNull().List(),
                new FilterBinding(FilterKind.Or),
                "One of these must hold."
            )
        );
        var type = context.Objects[entity];
        var paths = new JsonFilterTypes(context, leaf => OperationsOf(leaf, context.LeafName(leaf)!));
        foreach (var field in type.Fields)
        {
            if (field.IsFilterable)
            {
                filter.Fields.Add(OfField(type, field));
            }
            else if (field.FilterPaths.Count > 0)
            {
                filter.Fields.Add(paths.Member(elementName, field, [.. type.Requirements, .. field.Requirements]));
            }
        }

        return name;
    }

    private InputValueConfiguration OfField(IObjectTypeDescription type, FieldDescription field)
    {
        var where = $"{type.RuntimeType.Name}.{field.FieldName}";
        var shape = TypeShape.Of(field.Expression);
        IReadOnlyList<AuthorizationRequirement> requirements = [.. type.Requirements, .. field.Requirements];
        var named = shape.Named.Type;
        if (field.NodeType is { } node)
        {
            var nodeName = context.OutputName(node, where);
            return Member(
                field.FieldName,
                TypeSyntax.Named(Comparable("ID", "Id", false)),
                new FilterBinding(FilterKind.Value, field.Expression, nodeName, requirements)
            );
        }

        if (context.Objects.ContainsKey(named))
        {
            var inner = OfEntity(named, where);
            return shape.Element is null
                ? Member(
                    field.FieldName,
                    TypeSyntax.Named(inner),
                    new FilterBinding(FilterKind.Object, field.Expression, null, requirements)
                )
                : Member(
                    field.FieldName,
                    TypeSyntax.Named(ListOf(inner)),
                    new FilterBinding(FilterKind.List, field.Expression, null, requirements)
                );
        }

        if (context.LeafName(named) is not { } leaf || shape.Element is { Element: not null })
        {
            throw new SchemaBindingException(
                $"{where} cannot be filterable: it is neither a leaf nor a described type."
            );
        }

        var operations = OperationsOf(named, leaf);
        return shape.Element is null
            ? Member(
                field.FieldName,
                TypeSyntax.Named(operations),
                new FilterBinding(FilterKind.Value, field.Expression, null, requirements)
            )
            : Member(
                field.FieldName,
                TypeSyntax.Named(ListOf(operations, "List")),
                new FilterBinding(FilterKind.Values, field.Expression, null, requirements)
            );
    }

    private string OperationsOf(Type type, string leaf) =>
        type == typeof(string) ? Strings()
        : type == typeof(bool)
            ? Operations(
                "Boolean",
                [Operation("eq", TypeSyntax.Named("Boolean")), Operation("neq", TypeSyntax.Named("Boolean"))]
            )
        : type.IsEnum ? Enums(leaf)
        : Comparable(leaf, leaf == "UUID" ? "Uuid" : leaf, true);

    private string Strings()
    {
        const string Name = "StringOperationFilterInput";
        var text = TypeSyntax.Named("String");
        return Operations(
            "String",
            [
                Member(
                    "and",
                    TypeSyntax.Named(Name).NonNull().List(),
                    new FilterBinding(FilterKind.And),
                    "All of these must hold."
                ),
                Member(
                    "or",
                    TypeSyntax.Named(Name).NonNull().List(),
                    new FilterBinding(FilterKind.Or),
                    "One of these must hold."
                ),
                Operation("eq", text),
                Operation("neq", text),
                Operation("contains", text),
                Operation("ncontains", text),
                Operation("in", text.List()),
                Operation("nin", text.List()),
                Operation("startsWith", text),
                Operation("nstartsWith", text),
                Operation("endsWith", text),
                Operation("nendsWith", text),
            ]
        );
    }

    private string Enums(string name)
    {
        var type = TypeSyntax.Named(name);
        return Operations(
            name,
            [
                Operation("eq", type),
                Operation("neq", type),
                Operation("in", type.NonNull().List()),
                Operation("nin", type.NonNull().List()),
            ]
        );
    }

    private string Comparable(string name, string prefix, bool isOrdered)
    {
        var type = TypeSyntax.Named(name);
        return Operations(
            prefix,
            [
                Operation("eq", type),
                Operation("neq", type),
                Operation("in", type.List()),
                Operation("nin", type.List()),
                .. (isOrdered ? Comparisons : []).Select(operation => Operation(operation, type)),
            ]
        );
    }

    private string ListOf(string filter, string prefix = "ListFilterInputTypeOf")
    {
        var name = prefix + filter;
        if (!context.Builder.TryGetType(name, out _))
        {
            var type = TypeSyntax.Named(filter);
            var list = new InputObjectTypeConfiguration(name) { Description = "Conditions on the elements of a list." };
            list.Fields.AddRange([
                Operation("all", type),
                Operation("none", type),
                Operation("some", type),
                Operation("any", TypeSyntax.Named("Boolean")),
            ]);
            context.Builder.AddType(list);
        }

        return name;
    }

    private string Operations(string prefix, IEnumerable<InputValueConfiguration> members)
    {
        var name = prefix + "OperationFilterInput";
        if (!context.Builder.TryGetType(name, out _))
        {
            var type = new InputObjectTypeConfiguration(name)
            {
                Description = "Comparisons; all that are given must hold.",
            };
            type.Fields.AddRange(members);
            context.Builder.AddType(type);
        }

        return name;
    }

    private static InputValueConfiguration Operation(string name, TypeNode type) =>
        Member(name, type, new FilterBinding(FilterKind.Operation), FilterOperations.Describe(name));

    internal static InputValueConfiguration Member(
        string name,
        TypeNode type,
        FilterBinding binding,
        string? description = null
    )
    {
        var member = new InputValueConfiguration(name, type)
        {
            Description = description ?? $"Conditions on `{name}`.",
        };
        member.Features.Set(binding);
        return member;
    }
}
