using System.Reflection;
using Lavamedia.GraphQL.Authorization;
using Lavamedia.GraphQL.Execution;
using Lavamedia.GraphQL.Execution.Coercion;
using Lavamedia.GraphQL.Planning;
using Lavamedia.GraphQL.Types.Building;

namespace Lavamedia.GraphQL.Types.Annotated.Binding;

/// <summary>Makes a mutation of a method: one <c>input</c> argument, a payload, and a union of the errors it declares.</summary>
internal sealed class MutationConvention(BindingContext context, ResolverBinder resolvers)
{
    public FieldConfiguration Bind(MethodInfo method, IReadOnlyList<AuthorizationRequirement> inherited)
    {
        var convention = method.GetCustomAttribute<UseMutationConventionAttribute>();
        if (convention is { Disable: true })
        {
            return resolvers.Bind(method, typeof(object), inherited);
        }

        var name = SchemaNames.Field(method);
        var resolver = new ResolverMethod(method, context.Inputs);
        var errors = ErrorTypesOf(method);
        var payload = MakePayload(method, SchemaNames.Pascal(name), convention?.PayloadFieldName, errors);
        var field = new FieldConfiguration(name, TypeSyntax.Named(payload).NonNull())
        {
            Description = context.Documentation.Of(method),
            DeprecationReason = method.GetCustomAttribute<GraphQLDeprecatedAttribute>()?.Reason,
        };
        var isWhole = AddInput(field, resolver, SchemaNames.Pascal(name));
        // Middleware stands within the convention, so that the errors it throws may be part of the contract as well.
        var run = MiddlewareContext.Around(
            resolverContext => resolver.InvokeAsync(resolverContext, ArgumentsOf(resolverContext, isWhole)),
            ResolverFieldDescriptor.MiddlewareOf(method)
        );
        field.Features.Set(
            new FieldBinding
            {
                ParentType = typeof(object),
                ResultType = typeof(MutationPayload),
                ElementType = typeof(MutationPayload),
                Resolver = resolverContext => RunAsync(run, method, errors, resolverContext),
            }
        );
        ResolverBinder.Decorate(field, method, inherited);
        context.MarkOptIn(field, method);
        return field;
    }

    private static ArgumentValues ArgumentsOf(ResolverContext context, bool isWhole) =>
        !isWhole && context.Arguments.Definitions.Count > 0
            ? (ArgumentValues)context.Arguments["input"]!
            : context.Arguments;

    private static async ValueTask<object?> RunAsync(
        FieldResolver run,
        MethodInfo method,
        HashSet<Type> declared,
        ResolverContext context
    )
    {
        try
        {
            var result = await run(context).ConfigureAwait(false);
            return result is IMutationResult typed
                ? new MutationPayload(typed.Value, Check(typed.Errors, declared, method))
                : new MutationPayload(result, null);
        }
        catch (Exception exception)
            when (ErrorsOf(exception) is { Count: > 0 } errors && errors.All(error => IsDeclared(error, declared)))
        {
            return new MutationPayload(null, errors);
        }
    }

    private static List<IGraphQLError> ErrorsOf(Exception exception) =>
        exception switch
        {
            DomainErrorsException several => [.. several.Errors],
            AggregateException aggregate when aggregate.InnerExceptions.All(inner => inner is IGraphQLError) =>
            [
                .. aggregate.InnerExceptions.Cast<IGraphQLError>(),
            ],
            IGraphQLError error => [error],
            _ => [],
        };

    private static IReadOnlyList<IGraphQLError>? Check(
        IReadOnlyList<IGraphQLError>? errors,
        HashSet<Type> declared,
        MethodInfo method
    )
    {
        var undeclared = errors?.FirstOrDefault(error => !IsDeclared(error, declared));
        return undeclared is null
            ? errors
            : throw new InvalidOperationException(
                $"{method.Name} answered with {undeclared.GetType().Name}, which no [Error<T>] declares: {undeclared.Message}"
            );
    }

    private static bool IsDeclared(IGraphQLError error, HashSet<Type> declared) =>
        declared.Any(type => type.IsInstanceOfType(error));

    private static HashSet<Type> ErrorTypesOf(MethodInfo method) =>
        [
            .. method
                .GetCustomAttributes()
                .Select(attribute => attribute.GetType())
                .Where(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ErrorAttribute<>))
                .Select(type => type.GetGenericArguments()[0]),
        ];

    /// <summary>Adds the argument <c>input</c>. True when one parameter is the whole input, false when it was made of several.</summary>
    private bool AddInput(FieldConfiguration field, ResolverMethod resolver, string name)
    {
        if (resolver.Arguments is [{ Name: "input" } whole])
        {
            ((DocumentedDescription)whole.Description!).Otherwise ??= DescribeInput(field);
            field.Arguments.Add(whole);
            return true;
        }

        if (resolver.Arguments.Count == 0)
        {
            return true;
        }

        var input = new InputObjectTypeConfiguration(name + "Input") { Description = DescribeInput(field) };
        input.Fields.AddRange(resolver.Arguments);
        context.Builder.AddType(input);
        field.Arguments.Add(
            new InputValueConfiguration("input", TypeSyntax.Named(input.Name).NonNull())
            {
                Description = input.Description,
            }
        );
        return false;
    }

    private static string DescribeInput(FieldConfiguration field) => $"The input of `{field.Name}`.";

    private string MakePayload(MethodInfo method, string name, string? fieldName, HashSet<Type> errors)
    {
        var shape = TypeShape.Of(method.ReturnParameter);
        var named = context.OutputName(shape.Named.Type, $"{method.DeclaringType!.Name}.{method.Name}");
        var payload = new ObjectTypeConfiguration(name + "Payload")
        {
            Description = $"The answer of `{SchemaNames.Field(method)}`.",
        };
        CheckIsFree(payload.Name, method);
        context.Builder.AddType(payload);
        var reference = BindingContext.Reference(shape with { IsNullable = true }, named);
        fieldName ??= SchemaNames.Camel(named);
        payload.Fields.Add(
            Field(
                fieldName,
                reference,
                "The result; null when there are errors.",
                parent => parent.Value,
                shape.Named.Type
            )
        );
        if (errors.Count > 0)
        {
            var union = new UnionTypeConfiguration(name + "Error")
            {
                Description = $"What `{SchemaNames.Field(method)}` may refuse.",
            };
            union.Types.AddRange(errors.Select(context.Errors.Use));
            context.Builder.AddType(union);
            payload.Fields.Add(
                Field(
                    "errors",
                    TypeSyntax.Named(union.Name).NonNull().List(),
                    "Why nothing was done; null on success.",
                    parent => parent.Errors,
                    typeof(IGraphQLError)
                )
            );
        }

        payload.Fields.Add(
            Field(
                "query",
                TypeSyntax.Named("Query"),
                "For reading what changed in the same request.",
                static parent => parent,
                typeof(object)
            )
        );
        return payload.Name;
    }

    private void CheckIsFree(string payload, MethodInfo method)
    {
        if (context.Builder.TryGetType(payload, out var known) && known is not ObjectTypeConfiguration)
        {
            throw new SchemaBindingException(
                $"The payload of {method.DeclaringType!.Name}.{method.Name} must be an object type, but {payload} is the name of another kind of type. Rename that type."
            )
            {
                Code = SchemaErrorCodes.PayloadNotObject,
            };
        }
    }

    private static FieldConfiguration Field(
        string name,
        Language.Syntax.TypeNode type,
        string description,
        Func<MutationPayload, object?> read,
        Type elementType
    )
    {
        var field = new FieldConfiguration(name, type) { Description = description };
        field.Features.Set(
            new FieldBinding
            {
                ParentType = typeof(MutationPayload),
                ResultType = elementType,
                ElementType = elementType,
                Resolver = context => ValueTask.FromResult(read((MutationPayload)context.Parent!)),
            }
        );
        return field;
    }
}
