using System.Linq.Expressions;
using System.Reflection;
using Lavamedia.GraphQL.Planning;
using Lavamedia.GraphQL.Types.Building;

namespace Lavamedia.GraphQL.Types.Annotated.Binding;

/// <summary>Object types of declared errors, and the interface that they share.</summary>
internal sealed class ErrorTypes(BindingContext context)
{
    private const string InterfaceName = "Error";

    /// <summary>The name of the object type of an error.</summary>
    /// <exception cref="SchemaBindingException">The name belongs to another type.</exception>
    public string Use(Type error)
    {
        var name = SchemaNames.Type(error);
        if (context.Builder.TryGetType(name, out var known))
        {
            return known.Features.Get<RuntimeTypeFeature>()?.Type == error
                ? name
                : throw new SchemaBindingException(
                    $"The error {error.FullName} is shown as {name}, and so is another type. Rename one, or give it a [GraphQLName]."
                )
                {
                    Code = SchemaErrorCodes.ErrorNameTaken,
                };
        }

        UseInterface();
        var type = new ObjectTypeConfiguration(name) { Description = context.Documentation.Of(error) };
        type.Features.Set(new RuntimeTypeFeature(error));
        type.Interfaces.Add(InterfaceName);
        context.Builder.AddType(type);
        foreach (var property in error.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(IsShown))
        {
            type.Fields.Add(Field(error, property));
        }

        return name;
    }

    private FieldConfiguration Field(Type error, PropertyInfo property)
    {
        var where = $"{error.Name}.{property.Name}";
        var shape = TypeShape.Of(property);
        var parameter = Expression.Parameter(error, "x");
        var named = context.OutputName(shape.Named.Type, where);
        var field = new FieldConfiguration(SchemaNames.Member(property), BindingContext.Reference(shape, named))
        {
            Description = new DocumentedDescription(context.Documentation, property)
            {
                Otherwise = Standard(property.Name),
            },
        };
        field.Features.Set(
            new FieldBinding
            {
                ParentType = error,
                ResultType = shape.Type,
                ElementType = shape.Named.Type,
                ElementTypeName = named,
                Expression = Expression.Lambda(Expression.Property(parameter, property), parameter),
                Shape = shape.Element is null ? ListShape.Single : ListShape.List,
            }
        );
        return field;
    }

    private static bool IsShown(PropertyInfo property) =>
        property.GetCustomAttribute<GraphQLIgnoreAttribute>() is null
        && property.Name != "EqualityContract"
        && (property.Name == nameof(Exception.Message) || property.DeclaringType != typeof(Exception));

    private static string? Standard(string property) =>
        property switch
        {
            nameof(IGraphQLError.Message) => "A sentence for the user: what was wrong and what to do.",
            nameof(IGraphQLError.Code) => "A stable code to branch on.",
            _ => null,
        };

    private void UseInterface()
    {
        if (!context.Builder.TryGetType(InterfaceName, out _))
        {
            var type = new InterfaceTypeConfiguration(InterfaceName)
            {
                Description = "A problem that is part of a mutation's contract.",
            };
            type.Fields.Add(
                new FieldConfiguration("message", TypeSyntax.Named("String").NonNull())
                {
                    Description = Standard("Message"),
                }
            );
            type.Fields.Add(
                new FieldConfiguration("code", TypeSyntax.Named("String").NonNull()) { Description = Standard("Code") }
            );
            context.Builder.AddType(type);
        }
    }
}
