using System.Linq.Expressions;
using Lavamedia.GraphQL.EntityFramework.Shapes;
using Lavamedia.GraphQL.EntityFramework.Sql;
using Lavamedia.GraphQL.EntityFramework.Translation;
using Lavamedia.GraphQL.Planning;
using Lavamedia.GraphQL.Types;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Lavamedia.GraphQL.EntityFramework.Planning;

/// <summary>
/// Translates every bound expression and every query filter once when the schema is built, for both answers that each
/// question about a viewer can have, so that nothing untranslatable is met by a reader.
/// </summary>
internal static class SchemaChecks
{
    public static void Run(Schema schema, TranslationModel model)
    {
        var allowed = Enumerable.Repeat(true, model.Filters.Flags.Count).ToArray();
        var denied = new bool[allowed.Length];
        foreach (
            var entityType in model
                .Model.GetEntityTypes()
                .Where(type => !type.IsOwned() && type.GetTableName() is not null)
        )
        {
            Check(
                $"the query filters of {entityType.ClrType.Name}",
                () =>
                {
                    new ExpressionTranslator(model, allowed).Table(entityType);
                    new ExpressionTranslator(model, denied).Table(entityType);
                }
            );
        }

        foreach (var type in schema.Types.OfType<InputObjectType>())
        {
            if (
                type.Features.Get<RuntimeTypeFeature>() is { } runtime
                && model.Model.FindEntityType(runtime.Type) is { } entityType
            )
            {
                JsonMembers(type, entityType, model, denied);
            }
        }

        foreach (var type in schema.Types.OfType<ObjectType>())
        {
            if (
                type.Features.Get<RuntimeTypeFeature>() is { } runtime
                && model.Model.FindEntityType(runtime.Type) is { } entityType
            )
            {
                Fields(type, entityType, null, model, denied);
            }
        }
    }

    /// <summary>What filters look into must be jsonb: the operators know no other documents.</summary>
    private static void JsonMembers(InputObjectType type, IEntityType entityType, TranslationModel model, bool[] flags)
    {
        foreach (var field in type.Fields)
        {
            if (field.Features.Get<FilterBinding>() is { Kind: FilterKind.Members, Member: { } member })
            {
                Check(
                    field.ToString()!,
                    () =>
                    {
                        var translator = new ExpressionTranslator(model, flags);
                        var row = (RowSource)translator.Table(entityType).Element;
                        if (translator.Value(member, row) is not { Mapping.StoreType: "jsonb" })
                        {
                            throw new NotSupportedException("only jsonb columns are filtered by paths.");
                        }
                    }
                );
            }
        }
    }

    /// <param name="type">The type of an entity, or of an object made of its values.</param>
    /// <param name="entityType">The entity.</param>
    /// <param name="value">The way from the entity to the object made of its values; null for the entity itself.</param>
    /// <param name="model">The translations.</param>
    /// <param name="flags">An answer to each question about the viewer.</param>
    private static void Fields(
        ObjectType type,
        IEntityType entityType,
        LambdaExpression? value,
        TranslationModel model,
        bool[] flags
    )
    {
        foreach (var field in type.Fields)
        {
            if (field.Features.Get<FieldBinding>() is not { } binding)
            {
                continue;
            }

            if (binding.Expression is not null && field.Type.Named is InterfaceType or UnionType)
            {
                throw new SchemaBindingException($"{field}: values of several types are shown by a resolver.");
            }

            if (binding.Expression is { } bound)
            {
                var expression = value is null
                    ? bound
                    : Expression.Lambda(Substitution.Apply(bound, value.Body), value.Parameters);
                Check(field.ToString()!, () => Translate(expression, entityType, model, flags));
                if (
                    field.Type.Named is ObjectType values
                    && binding.Shape is ListShape.Single
                    && model.Model.FindEntityType(binding.ElementType) is null
                )
                {
                    Fields(values, entityType, expression, model, flags);
                }
            }

            foreach (var member in binding.Resolver is null ? [] : binding.RequiredMembers)
            {
                var parent = new EntityParent([], entityType) { Value = value };
                Check(field.ToString()!, () => Translate(parent.WayTo(member), entityType, model, flags));
            }
        }
    }

    private static void Translate(
        LambdaExpression expression,
        IEntityType entityType,
        TranslationModel model,
        bool[] flags
    )
    {
        var translator = new ExpressionTranslator(model, flags);
        var rows = translator.Table(entityType);
        var result = translator.Translate(expression, (RowSource)rows.Element);
        if (result is SqlExpression value)
        {
            // Constants and parameters show only when written whether they have a type.
            rows.Select.Project(translator.Typed(value));
            rows.Select.Write(new SqlWriter());
        }
    }

    private static void Check(string what, Action translate)
    {
        try
        {
            translate();
        }
        catch (Exception exception)
            when (exception is NotSupportedException or InvalidOperationException or ArgumentException)
        {
            throw new SchemaBindingException($"{what}: {exception.Message}", exception);
        }
    }
}
