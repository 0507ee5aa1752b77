using Lavamedia.GraphQL.Authorization;
using Lavamedia.GraphQL.Execution;
using Lavamedia.GraphQL.Language.Syntax;
using Lavamedia.GraphQL.Planning;
using Lavamedia.GraphQL.Types.Building;

namespace Lavamedia.GraphQL.Types.Annotated.Binding;

/// <summary>Makes field definitions of bound members and expressions.</summary>
internal sealed class ObjectFieldBinder(BindingContext context)
{
    public FieldConfiguration Bind(IObjectTypeDescription type, FieldDescription field)
    {
        var where = $"{type.RuntimeType.Name}.{field.FieldName}";
        var shape = TypeShape.Of(field.Expression);
        shape = shape with { IsNullable = field.GivenNullable ?? shape.IsNullable };
        var named =
            field.NodeType is not null ? "ID"
            : field.GivenType is { } given ? context.GivenName(given)
            : context.OutputName(shape.Named.Type, where);
        var configuration = new FieldConfiguration(field.FieldName, TypeOf(field, shape, named))
        {
            Description = field.GivenDescription ?? DescriptionOf(field),
            DeprecationReason = field.DeprecationReason,
        };
        AddArguments(configuration, field, shape, where);
        OptIn.Mark(context.Builder, configuration, field.OptInFeatures);
        var binding = new FieldBinding
        {
            ParentType = type.RuntimeType,
            ResultType = shape.Type,
            ElementType = shape.Named.Type,
            ElementTypeName = context.Objects.ContainsKey(shape.Named.Type) && field.NodeType is null ? named : null,
            Expression = field.Expression,
            NodeTypeName = field.NodeType is { } node ? context.OutputName(node, where) : null,
            Shape = ShapeOf(field, shape),
            Paging = field.Paging,
            HasFiltering = field.HasFiltering,
            HasSorting = field.HasSorting,
            DefaultOrder = field.GivenOrder,
        };
        configuration.Features.Set(field.Middleware.Count == 0 ? binding : InPipeline(binding, field, where));
        if (field.Middleware.Count > 0)
        {
            CostDirectives.Weigh(configuration, CostDirectives.WaitingWeight);
        }

        if (field.GivenSize is { } size)
        {
            CostDirectives.Size(configuration, new ListSizeAttribute(size));
        }

        IReadOnlyList<AuthorizationRequirement> requirements = [.. type.Requirements, .. field.Requirements];
        if (requirements.Count > 0)
        {
            configuration.Features.Set(new AuthorizationFeature(requirements));
        }

        return configuration;
    }

    /// <summary>The field as one that C# resolves, because its middleware is C#: the data source only loads what the expression reads.</summary>
    private static FieldBinding InPipeline(FieldBinding binding, FieldDescription field, string where)
    {
        var members = MemberPaths.Of(field.Expression);
        if (members is null || binding.ElementTypeName is not null)
        {
            throw new SchemaBindingException(
                $"{where} has middleware, but is no single value. Put it on a resolver method, or on the fields below."
            );
        }

        return new FieldBinding
        {
            ParentType = binding.ParentType,
            ResultType = binding.ResultType,
            ElementType = binding.ElementType,
            NodeTypeName = binding.NodeTypeName,
            Resolver = MiddlewareContext.Around(
                context => ValueTask.FromResult(binding.Getter(context.Parent!)),
                field.Middleware
            ),
            RequiredMembers = members,
        };
    }

    private TypeNode TypeOf(FieldDescription field, TypeShape shape, string named) =>
        field.Paging is null
            ? BindingContext.Reference(shape, named)
            : TypeSyntax.Named(context.Connections.Page(named, ShapeOf(field, shape)));

    private static ListShape ShapeOf(FieldDescription field, TypeShape shape) =>
        field switch
        {
            { Paging: not null, IsOffsetPaged: true } => ListShape.CollectionSegment,
            { Paging: not null } => ListShape.Connection,
            _ when shape.Element is not null => ListShape.List,
            _ => ListShape.Single,
        };

    private void AddArguments(FieldConfiguration configuration, FieldDescription field, TypeShape shape, string where)
    {
        if (field.Paging is { } paging)
        {
            configuration.Arguments.AddRange(ConnectionTypes.Arguments(ShapeOf(field, shape), paging));
            CostDirectives.Size(configuration, ShapeOf(field, shape), paging);
        }

        if (field.HasFiltering)
        {
            configuration.Arguments.Add(context.Filters.Argument(shape.Named.Type, where));
        }

        if (field.HasSorting)
        {
            configuration.Arguments.Add(context.Sorts.Argument(shape.Named.Type, where));
        }
    }

    private Description? DescriptionOf(FieldDescription field) =>
        field.Expression.Body
            is System.Linq.Expressions.MemberExpression { Member: System.Reflection.PropertyInfo property }
            ? context.Documentation.Of(property)
            : null;
}
