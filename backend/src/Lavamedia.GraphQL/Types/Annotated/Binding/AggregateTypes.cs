using System.Linq.Expressions;
using Lavamedia.GraphQL.Authorization;
using Lavamedia.GraphQL.Language.Syntax;
using Lavamedia.GraphQL.Planning;
using Lavamedia.GraphQL.Types.Building;

namespace Lavamedia.GraphQL.Types.Annotated.Binding;

/// <summary>
/// The fields <c>aggregates</c> and <c>groups</c> of pages, made of the members that are declared aggregatable and groupable.
/// A figure tells of a value as much as the value itself, so nothing else can be asked for.
/// </summary>
internal sealed class AggregateTypes(BindingContext context)
{
    private readonly FigureTypes _figures = new(context);

    private const int DefaultGroups = 50;

    /// <summary>All rows that <c>where</c> leaves are read for a figure: as much as a resolver costs.</summary>
    private const double Weight = 10;

    /// <summary>The fields that a page of an element type gets: none when nothing was declared.</summary>
    public IEnumerable<FieldConfiguration> FieldsOf(string element)
    {
        var type = context.Objects.Values.FirstOrDefault(type => context.OutputNames[type.RuntimeType] == element);
        if (type is null)
        {
            yield break;
        }

        if (type.Fields.Exists(field => field.IsAggregatable))
        {
            yield return Aggregates(type, element);
        }

        if (type.Fields.Exists(field => field.IsGroupable))
        {
            yield return Groups(type, element);
        }
    }

    private FieldConfiguration Aggregates(IObjectTypeDescription type, string element)
    {
        var name = element + "Aggregates";
        if (!context.Builder.TryGetType(name, out _))
        {
            var figures = new ObjectTypeConfiguration(name)
            {
                Description = $"Figures over all `{element}` of a list, not only those of the page.",
            };
            figures.Fields.AddRange(Figures(type));
            context.Builder.AddType(figures);
        }

        var aggregates = FigureField.Of(
            "aggregates",
            TypeSyntax.Named(name).NonNull(),
            "Figures over all elements that `where` leaves, whatever page is shown."
        );
        CostDirectives.Weigh(aggregates, Weight);
        return aggregates;
    }

    private FieldConfiguration Groups(IObjectTypeDescription type, string element)
    {
        var (name, by) = (element + "Group", element + "GroupBy");
        if (!context.Builder.TryGetType(name, out _))
        {
            AddGroup(type, element, name, by);
        }

        var groups = FigureField.Of(
            "groups",
            TypeSyntax.Named(name).NonNull().List().NonNull(),
            "The elements that `where` leaves in groups of equal values, the largest group first."
        );
        groups.Arguments.Add(
            new InputValueConfiguration("by", TypeSyntax.Named(by).NonNull().List().NonNull())
            {
                Description = "What the elements of a group have in common.",
            }
        );
        groups.Arguments.Add(
            new InputValueConfiguration("first", TypeSyntax.Named("Int").NonNull())
            {
                Description = $"How many groups at most; {GroupKey.MaximumGroups} is the limit.",
                DefaultValue = new IntValueNode(DefaultGroups.ToString(provider: null), TextSpan.None),
            }
        );
        CostDirectives.Weigh(groups, Weight);
        CostDirectives.Size(
            groups,
            new ListSizeAttribute { AssumedSize = GroupKey.MaximumGroups, SlicingArguments = ["first"] }
        );
        return groups;
    }

    private void AddGroup(IObjectTypeDescription type, string element, string name, string byName)
    {
        var keys = new ObjectTypeConfiguration(element + "GroupKeys")
        {
            Description =
                $"What the `{element}` of a group have in common; null also for what the list is not grouped by.",
        };
        var by = new EnumTypeConfiguration(byName) { Description = $"What `{element}` can be grouped by." };
        foreach (var field in type.Fields.Where(field => field.IsGroupable))
        {
            foreach (var (key, value, shown) in KeysOf(type, field))
            {
                keys.Fields.Add(Key(type, field, key, shown));
                by.Values.Add(
                    new EnumValueConfiguration(value) { RuntimeValue = key, Description = shown.Description }
                );
            }
        }

        var group = new ObjectTypeConfiguration(name)
        {
            Description = $"All `{element}` of a list that have the same values.",
        };
        group.Fields.Add(
            FigureField.Of(
                "keys",
                TypeSyntax.Named(keys.Name).NonNull(),
                "What the elements of the group have in common."
            )
        );
        group.Fields.AddRange(Figures(type));
        foreach (var configuration in new TypeConfiguration[] { keys, by, group })
        {
            context.Builder.AddType(configuration);
        }
    }

    private IEnumerable<FieldConfiguration> Figures(IObjectTypeDescription type)
    {
        yield return FigureField.Of(
            "count",
            TypeSyntax.Named("Int").NonNull(),
            "How many elements there are.",
            AggregateFunction.Count
        );
        foreach (var field in type.Fields.Where(field => field.IsAggregatable))
        {
            var where = $"{type.RuntimeType.Name}.{field.FieldName}";
            var configuration = FigureField.Of(
                field.FieldName,
                TypeSyntax.Named(_figures.OfLeaf(Leaf(field, where))).NonNull(),
                $"Figures over `{field.FieldName}`."
            );
            configuration.Features.Set(new AggregateBinding(null, field.Expression));
            Protect(configuration, type, field);
            yield return configuration;
        }
    }

    /// <summary>A point in time is grouped by its day, month and year; any other member by its value.</summary>
    private static IEnumerable<(GroupKey Key, string Name, ShownKey Shown)> KeysOf(
        IObjectTypeDescription type,
        FieldDescription field
    )
    {
        IReadOnlyList<AuthorizationRequirement> requirements = [.. type.Requirements, .. field.Requirements];
        if (TypeShape.Of(field.Expression).Type is { } valueType && valueType != typeof(DateTimeOffset))
        {
            yield return (
                new GroupKey(field.FieldName, field.Expression, requirements),
                SchemaNames.UpperSnake(field.FieldName),
                new ShownKey($"The `{field.FieldName}`.", valueType)
            );
            yield break;
        }

        foreach (var part in new[] { nameof(CalendarDate.Day), nameof(CalendarDate.Month), nameof(CalendarDate.Year) })
        {
            var moment = Expression.Convert(field.Expression.Body, typeof(DateTimeOffset?));
            var member = Expression.Lambda(
                Expression.Call(typeof(CalendarDate).GetMethod(part)!, moment),
                field.Expression.Parameters
            );
            var name = field.FieldName + part;
            var description =
                $"The {(part == nameof(CalendarDate.Day) ? "" : "first day of the ")}{part.ToLowerInvariant()} of `{field.FieldName}`, in UTC.";
            yield return (
                new GroupKey(name, member, requirements),
                SchemaNames.UpperSnake(name),
                new ShownKey(description, typeof(DateOnly))
            );
        }
    }

    private FieldConfiguration Key(IObjectTypeDescription type, FieldDescription field, GroupKey key, ShownKey shown)
    {
        var where = $"{type.RuntimeType.Name}.{field.FieldName}";
        var nodeType = field.NodeType is { } node ? context.OutputName(node, where) : null;
        var typeName =
            nodeType is not null ? "ID"
            : shown.Type == typeof(DateOnly) ? context.LeafName(shown.Type)!
            : Leaf(field, where);
        var configuration = FigureField.Of(key.Name, TypeSyntax.Named(typeName), shown.Description, nodeType);
        configuration.Features.Set(key);
        Protect(configuration, type, field);
        return configuration;
    }

    private string Leaf(FieldDescription field, string where)
    {
        var shape = TypeShape.Of(field.Expression);
        return shape.Element is null && (field.GivenType ?? context.LeafName(shape.Type)) is { } leaf
            ? context.GivenName(leaf)
            : throw new SchemaBindingException(
                $"{where} cannot be aggregated or grouped by: it is not a single value."
            );
    }

    private static void Protect(FieldConfiguration configuration, IObjectTypeDescription type, FieldDescription field)
    {
        IReadOnlyList<AuthorizationRequirement> requirements = [.. type.Requirements, .. field.Requirements];
        if (requirements.Count > 0)
        {
            configuration.Features.Set(new AuthorizationFeature(requirements));
        }
    }

    private sealed record ShownKey(string Description, Type Type);
}
