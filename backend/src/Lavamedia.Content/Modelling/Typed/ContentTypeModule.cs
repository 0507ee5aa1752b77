using System.Globalization;
using System.Text.Json;
using Lavamedia.Content.Body;
using Lavamedia.Content.Items;
using Lavamedia.Content.Modelling.Definitions;
using Lavamedia.Content.Modelling.Values;
using Lavamedia.GraphQL.DependencyInjection;
using Lavamedia.GraphQL.Execution;
using Lavamedia.GraphQL.Execution.DataLoader;
using Lavamedia.GraphQL.Language.Syntax;
using Lavamedia.GraphQL.Planning;
using Lavamedia.GraphQL.Types.Building;
using Lavamedia.Media.Assets;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.Content.Modelling.Typed;

/// <summary>
/// Makes of each type of content an object type of the schema, <c>RecipeFields</c> of <c>recipe</c>, and its members of the filter and the
/// order of items. Where there are no types there is nothing of it in the schema.
/// </summary>
internal sealed class ContentTypeModule(Func<ContentModel> model) : ITypeModule
{
    private const string UnionName = "ContentFields";

    public ContentTypeModule(ContentModel candidate)
        : this(() => candidate) { }

    public void AddTypes(ITypeModuleContext schema)
    {
        var types = model().Types.Where(type => type.Fields.Length > 0).ToList();
        if (types.Count == 0)
        {
            return;
        }

        var union = new UnionTypeConfiguration(UnionName)
        {
            Description = "The fields of an item of a type that editors made; a type of its own for each of them.",
        };
        union.Features.Set(new TypeResolverFeature(value => ((TypedFieldSet)value).TypeName));
        schema.AddType(union);
        foreach (var type in types)
        {
            var name = ModelKey.Pascal(type.Key) + "Fields";
            AddType(schema, name, $"What an item of the type `{type.Key}` says.", [.. type.Fields]);
            union.Types.Add(name);
        }

        AddFieldsOfItems(schema);
        AddPaths(schema, types);
    }

    private void AddFieldsOfItems(ITypeModuleContext schema)
    {
        var field = new FieldConfiguration("fields", TypeSyntax.Named(UnionName))
        {
            Description =
                "What the item says in the fields of its type; null for plain articles and pages. What the viewer may not see is left out.",
        };
        field.Features.Set(
            new FieldBinding
            {
                ParentType = typeof(ContentItem),
                ResultType = typeof(TypedFieldSet),
                ElementType = typeof(TypedFieldSet),
                ElementTypeName = UnionName,
                RequiredMembers = [nameof(ContentItem.ContentTypeId), nameof(ContentItem.Fields)],
                Resolver = context => ValueTask.FromResult<object?>(FieldsOf((ContentItem)context.Parent!)),
            }
        );
        schema.AddField<ContentItem>(field);
    }

    private TypedFieldSet? FieldsOf(ContentItem item) =>
        model().Find(item.ContentTypeId) is { Fields.Length: > 0 } type
            ? new TypedFieldSet(
                ModelKey.Pascal(type.Key) + "Fields",
                item.Fields is { } keyed && keyed.TryGetProperty(type.Key, out var values) ? values : default
            )
            : null;

    private static void AddPaths(ITypeModuleContext schema, IReadOnlyList<ModelType> types)
    {
        var filterable = types
            .SelectMany(type => type.Fields.Where(IsFilterable).Select(field => (Type: type, Field: field)))
            .ToList();
        if (filterable.Count == 0)
        {
            return;
        }

        var member = schema.Describe<ContentItem>().Field("fields", item => item.Fields).Hidden();
        foreach (var (type, field) in filterable)
        {
            var path = $"{type.Key}.{field.Key}";
            member.Filterable(path, ClrTypeOf(field.Kind));
            if (field.Kind is not ContentFieldKind.Boolean)
            {
                member.Sortable(path, ClrTypeOf(field.Kind));
            }
        }
    }

    private static bool IsFilterable(ModelField field) =>
        field.IsFilterable && CheckContentType.CanBeFiltered(field.Kind, field.IsList);

    private static Type ClrTypeOf(ContentFieldKind kind) =>
        kind switch
        {
            ContentFieldKind.Number => typeof(double),
            ContentFieldKind.Boolean => typeof(bool),
            ContentFieldKind.Date => typeof(DateOnly),
            _ => typeof(string),
        };

    private static void AddType(
        ITypeModuleContext schema,
        string name,
        string description,
        IReadOnlyList<ModelField> fields
    )
    {
        var type = new ObjectTypeConfiguration(name) { Description = description };
        schema.AddType(type);
        foreach (var field in fields)
        {
            type.Fields.Add(FieldOf(schema, name, field));
        }
    }

    private static FieldConfiguration FieldOf(ITypeModuleContext schema, string typeName, ModelField field)
    {
        var description = field.Labels.In("en");
        switch (field.Kind)
        {
            case ContentFieldKind.Reference:
                return Linked<ContentItem>(
                    schema,
                    field,
                    description,
                    CustomFieldLinks.ItemOf,
                    (services, ids) => Load<VisibleItems, ContentItem>(services, ids)
                );
            case ContentFieldKind.Media:
                return Linked<MediaAsset>(
                    schema,
                    field,
                    description,
                    id => MediaReference.TryParse(id, out var mediaId) ? mediaId : null,
                    (services, ids) => Load<VisibleAssets, MediaAsset>(services, ids)
                );
            case ContentFieldKind.Group:
                var groupName = typeName[..^"Fields".Length] + ModelKey.Pascal(field.Key) + "Fields";
                AddType(schema, groupName, description, [.. field.Fields]);
                return Field(
                    field,
                    groupName,
                    description,
                    typeof(TypedFieldSet),
                    value => new TypedFieldSet(groupName, value),
                    groupName
                );
            default:
                return Leaf(schema, field, description);
        }
    }

    private static FieldConfiguration Leaf(ITypeModuleContext schema, ModelField field, string description) =>
        field.Kind switch
        {
            ContentFieldKind.Number => Field(
                field,
                schema.NameOf<double>(),
                description,
                typeof(double),
                value => value.GetDouble()
            ),
            ContentFieldKind.Boolean => Field(
                field,
                schema.NameOf<bool>(),
                description,
                typeof(bool),
                value => value.GetBoolean()
            ),
            ContentFieldKind.Date => Field(
                field,
                schema.NameOf<DateOnly>(),
                description,
                typeof(DateOnly),
                value =>
                    DateOnly.TryParseExact(
                        value.GetString(),
                        "yyyy-MM-dd",
                        CultureInfo.InvariantCulture,
                        DateTimeStyles.None,
                        out var date
                    )
                        ? date
                        : null
            ),
            ContentFieldKind.RichText => Field(
                field,
                schema.NameOf<JsonElement>(),
                description,
                typeof(JsonElement),
                value => value
            ),
            _ => Field(field, schema.NameOf<string>(), description, typeof(string), value => value.GetString()),
        };

    private static FieldConfiguration Field(
        ModelField field,
        string typeName,
        string description,
        Type type,
        Func<JsonElement, object?> read,
        string? elementTypeName = null
    )
    {
        var configuration = new FieldConfiguration(field.Key, Reference(field, typeName)) { Description = description };
        configuration.Features.Set(
            new FieldBinding
            {
                ParentType = typeof(TypedFieldSet),
                ResultType = field.IsList ? typeof(IReadOnlyList<object>) : type,
                ElementType = type,
                ElementTypeName = elementTypeName,
                Shape = field.IsList ? ListShape.List : ListShape.Single,
                Resolver = context => ValueTask.FromResult(Read((TypedFieldSet)context.Parent!, field, read)),
            }
        );
        return configuration;
    }

    private static object? Read(TypedFieldSet set, ModelField field, Func<JsonElement, object?> read) =>
        field.IsList ? ElementsOf(set, field).Select(read).OfType<object>().ToList()
        : ElementsOf(set, field).ToList() is [var value] ? read(value)
        : null;

    private static FieldConfiguration Linked<TEntity>(
        ITypeModuleContext schema,
        ModelField field,
        string description,
        Func<string, Guid?> keyOf,
        Func<ResolverContext, IReadOnlyList<Guid>, Task<IReadOnlyList<TEntity>>> load
    )
        where TEntity : class
    {
        var typeName = schema.NameOf<TEntity>();
        var configuration = new FieldConfiguration(field.Key, Reference(field, typeName)) { Description = description };
        configuration.Features.Set(
            new FieldBinding
            {
                ParentType = typeof(TypedFieldSet),
                ResultType = field.IsList ? typeof(IReadOnlyList<TEntity>) : typeof(TEntity),
                ElementType = typeof(TEntity),
                ElementTypeName = typeName,
                Shape = field.IsList ? ListShape.List : ListShape.Single,
                WaitsForBatch = true,
                Resolver = async context =>
                {
                    var ids = ElementsOf((TypedFieldSet)context.Parent!, field)
                        .Select(value => keyOf(value.GetString()!))
                        .OfType<Guid>()
                        .ToList();
                    var found = ids.Count == 0 ? [] : await load(context, ids);
                    return field.IsList ? found
                        : found is [var first, ..] ? first
                        : null;
                },
            }
        );
        return configuration;
    }

    private static async Task<IReadOnlyList<TEntity>> Load<TLoader, TEntity>(
        ResolverContext context,
        IReadOnlyList<Guid> ids
    )
        where TLoader : IDataLoader<Guid, TEntity?>
        where TEntity : class
    {
        var loader = context.Services.GetRequiredService<TLoader>();
        var found = await Task.WhenAll(ids.Select(id => loader.LoadAsync(id, context.CancellationToken)));
        return [.. found.OfType<TEntity>()];
    }

    private static IEnumerable<JsonElement> ElementsOf(TypedFieldSet set, ModelField field) =>
        set.Values.ValueKind == JsonValueKind.Object
        && set.Values.TryGetProperty(field.Key, out var value)
        && CustomFieldValues.Fits(field, value)
            ? CustomFieldValues.ElementsOf(field, value)
            : [];

    private static TypeNode Reference(ModelField field, string typeName) =>
        field.IsList ? TypeSyntax.Named(typeName).NonNull().List().NonNull() : TypeSyntax.Named(typeName);
}
