using System.Linq.Expressions;
using System.Text;
using Lavamedia.GraphQL.EntityFramework.Aggregates;
using Lavamedia.GraphQL.EntityFramework.Shapes;
using Lavamedia.GraphQL.EntityFramework.Statements;
using Lavamedia.GraphQL.Planning;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Lavamedia.GraphQL.EntityFramework.Planning;

/// <summary>Reads a selection tree into levels (what is selected from the database) and output (what is written).</summary>
internal sealed class SelectionReader(IModel model)
{
    public List<EntityLevel> Levels { get; } = [];

    public List<FieldSelection> Slots { get; } = [];

    public List<FieldSelection> StreamedLists { get; } = [];

    /// <summary>A field whose own source is a query.</summary>
    public OutputList Query(SelectionPlanRequest request)
    {
        var entityType = model.FindEntityType(request.EntityType)!;
        var list = List(request.Field, request.Selections, entityType, null, []);
        if (list.Level.IsPaged && request.Selections.DeferralMark is { } mark)
        {
            list.DeferralSlot = AddSlot(mark);
        }

        return list;
    }

    /// <summary>A batch of entities of one type; of edges, the elements as the edges show them.</summary>
    public OutputList Batch(SelectionPlanRequest request)
    {
        var level = NewLevel(request.Field, model.FindEntityType(request.EntityType)!, null, [], ListShape.Single);
        return new OutputList(level)
        {
            Item =
                request.Selections.Type == request.ObjectType
                    ? Object(request.Selections, level, [], level.EntityType, null)
                    : Edge(request.Selections, level),
        };
    }

    /// <summary>A page of each entity of a batch.</summary>
    public OutputList Pages(SelectionPlanRequest request)
    {
        var owner = model.FindEntityType(request.EntityType)!;
        var level = NewLevel(request.Field, owner, null, [], ListShape.Single);
        var binding = request.Field.Binding!;
        var element = model.FindEntityType(binding.ElementType)!;
        var page = List(request.Field, request.Selections, element, level, [binding.Expression!]);
        NotePage(page, request.Selections, level, [], owner);
        return new OutputList(level) { Item = new OutputObject { Fields = [new ListField(request.Field, page)] } };
    }

    /// <summary>Edges of which only the elements are shown.</summary>
    private OutputObject Edge(SelectionSet selections, EntityLevel level) =>
        new()
        {
            Fields =
            [
                .. selections.Fields.Select(node => new ObjectField(
                    node,
                    null,
                    Object(node.Selections!, level, [], level.EntityType, null)
                )),
            ],
        };

    private int AddSlot(FieldSelection field)
    {
        Slots.Add(field);
        return Slots.Count - 1;
    }

    /// <summary>Makes a slot for what of a page comes later, with the entity that has the page as its parent.</summary>
    private void NotePage(
        OutputList page,
        SelectionSet selections,
        EntityLevel level,
        IReadOnlyList<LambdaExpression> path,
        IEntityType owner
    )
    {
        if (page.Level.IsPaged && selections.DeferralMark is { } mark)
        {
            page.DeferralSlot = AddKeySlot(mark, level, path, owner);
        }
    }

    /// <summary>Makes a slot for what comes later, with the key of an entity as its parent.</summary>
    private int AddKeySlot(
        FieldSelection mark,
        EntityLevel level,
        IReadOnlyList<LambdaExpression> path,
        IEntityType entityType
    )
    {
        var parent = new EntityParent(path, entityType);
        parent.Members.Add(EntityKeys.Property(entityType).Name);
        parent.Slots.Add(Slots.Count);
        level.Parents.Add(parent);
        return AddSlot(mark);
    }

    private EntityLevel NewLevel(
        FieldSelection field,
        IEntityType entityType,
        EntityLevel? parent,
        IReadOnlyList<LambdaExpression> path,
        ListShape shape
    )
    {
        var level = new EntityLevel(Levels.Count, parent, field, entityType) { Path = path, Shape = shape };
        parent?.Children.Add(level);
        Levels.Add(level);
        return level;
    }

    private OutputList List(
        FieldSelection field,
        SelectionSet selections,
        IEntityType entityType,
        EntityLevel? parent,
        IReadOnlyList<LambdaExpression> path
    )
    {
        NoteStream(field);
        var shape = field.Binding!.Shape;
        var level = NewLevel(field, entityType, parent, path, shape);
        var list = new OutputList(level);
        if (level.IsPaged)
        {
            level.ReadsRows = false;
            list.PageFields = [.. selections.Fields.Select(inner => PageField(inner, level))];
        }
        else
        {
            list.Item = Object(selections, level, [], entityType, null);
        }

        return list;
    }

    private PageField PageField(FieldSelection field, EntityLevel level)
    {
        if (field.IsTypeName)
        {
            return new PageField(field, PageFieldKind.TypeName)
            {
                TypeName = Encoding.UTF8.GetBytes($"\"{field.DeclaringType.Name}\""),
            };
        }

        var kind = field.Field.Name switch
        {
            "edges" => PageFieldKind.Edges,
            "nodes" or "items" => PageFieldKind.Nodes,
            "node" => PageFieldKind.Node,
            "cursor" => PageFieldKind.Cursor,
            "pageInfo" => PageFieldKind.PageInfo,
            "totalCount" => PageFieldKind.TotalCount,
            "totalCountIsEstimate" => PageFieldKind.TotalCountIsEstimate,
            "hasNextPage" => PageFieldKind.HasNextPage,
            "hasPreviousPage" => PageFieldKind.HasPreviousPage,
            "startCursor" => PageFieldKind.StartCursor,
            "endCursor" => PageFieldKind.EndCursor,
            "aggregates" => PageFieldKind.Aggregates,
            "groups" => PageFieldKind.Groups,
            _ => throw new SchemaBindingException($"{field.Field} is not a field of a connection."),
        };
        if (kind is PageFieldKind.Aggregates or PageFieldKind.Groups)
        {
            return FiguresField(field, kind, level);
        }

        NoteStream(field);
        var isCount = kind is PageFieldKind.TotalCount or PageFieldKind.TotalCountIsEstimate;
        level.ReadsCount |= isCount;
        level.ReadsRows |= !isCount;
        // Below another list, counts belong to its rows and are small; only one whole list is worth an estimate.
        level.MayEstimate |= kind is PageFieldKind.TotalCountIsEstimate && level.Parent is null;
        level.ReadsCursors |= kind is PageFieldKind.Cursor or PageFieldKind.StartCursor or PageFieldKind.EndCursor;
        return kind switch
        {
            PageFieldKind.Edges or PageFieldKind.PageInfo => new PageField(field, kind)
            {
                Fields = [.. field.Selections!.Fields.Select(inner => PageField(inner, level))],
                DeferralSlot =
                    kind is PageFieldKind.Edges && field.Selections.DeferralMark is { } mark
                        ? AddKeySlot(mark, level, [], level.EntityType)
                        : null,
            },
            PageFieldKind.Node or PageFieldKind.Nodes => new PageField(field, kind)
            {
                Item = Object(field.Selections!, level, [], level.EntityType, null),
            },
            _ => new PageField(field, kind),
        };
    }

    private void NoteStream(FieldSelection field)
    {
        if (field.IsStreamed && !StreamedLists.Contains(field))
        {
            StreamedLists.Add(field);
        }
    }

    private static PageField FiguresField(FieldSelection field, PageFieldKind kind, EntityLevel level)
    {
        var figures = new EntityFigures(field, kind is PageFieldKind.Groups);
        level.Figures.Add(figures);
        return new PageField(field, kind)
        {
            Figures = level.Figures.Count - 1,
            FigureFields = FigureReader.Read(field, figures),
        };
    }

    /// <param name="selections">What is shown.</param>
    /// <param name="level">The level whose row has the object.</param>
    /// <param name="path">The to-one steps from the level's row to the entity.</param>
    /// <param name="entityType">The entity.</param>
    /// <param name="inner">The way from the entity to a value object within it; null for the entity itself.</param>
    /// <param name="partner">What has to be there for the value object to be there; null when it always is.</param>
    private OutputObject Object(
        SelectionSet selections,
        EntityLevel level,
        IReadOnlyList<LambdaExpression> path,
        IEntityType entityType,
        LambdaExpression? inner,
        LambdaExpression? partner = null
    )
    {
        var fields = new List<OutputField>();
        EntityParent? parent = null;
        int? deferral = null;
        if (selections.DeferralMark is { } mark)
        {
            var entity = new EntityParent(path, entityType);
            level.Parents.Add(entity);
            entity.Members.Add(EntityKeys.Property(entityType).Name);
            entity.Slots.Add(Slots.Count);
            deferral = Slots.Count;
            Slots.Add(mark);
            parent = inner is null ? entity : null;
        }

        foreach (var field in selections.Fields)
        {
            if (field.IsTypeName)
            {
                fields.Add(new TypeNameField(field));
            }
            else if (field.IsResolved)
            {
                if (parent is null)
                {
                    level.Parents.Add(parent = new EntityParent(path, entityType) { Value = inner, Partner = partner });
                }

                parent.Members.UnionWith(field.Binding?.RequiredMembers ?? []);
                parent.Slots.Add(Slots.Count);
                fields.Add(new SlotField(field, Slots.Count));
                Slots.Add(field);
            }
            else
            {
                fields.Add(Field(field, level, path, entityType, inner));
            }
        }

        return new OutputObject { Fields = fields, DeferralSlot = deferral };
    }

    private OutputField Field(
        FieldSelection field,
        EntityLevel level,
        IReadOnlyList<LambdaExpression> path,
        IEntityType entityType,
        LambdaExpression? inner
    )
    {
        var binding = field.Binding!;
        var expression = inner is null
            ? binding.Expression!
            : Expression.Lambda(Substitution.Apply(binding.Expression!, inner.Body), inner.Parameters);
        if (field.Field.Type.IsLeaf)
        {
            return new ValueField(field, level.AddCell(new EntityCell(path, expression, field)));
        }

        var target = model.FindEntityType(binding.ElementType);
        if (binding.Shape is not ListShape.Single)
        {
            return target is null
                ? throw new SchemaBindingException($"{field.Field}: the elements are not entities of EF's model.")
                : ListBelow(field, level, path, entityType, [.. path, expression]);
        }

        if (target is null)
        {
            return ValueObject(field, level, path, entityType, expression);
        }

        IReadOnlyList<LambdaExpression> further = [.. path, expression];
        var presence = level.AddCell(new EntityCell(further, null, null));
        return new ObjectField(field, presence, Object(field.Selections!, level, further, target, null));
    }

    private ListField ListBelow(
        FieldSelection field,
        EntityLevel level,
        IReadOnlyList<LambdaExpression> path,
        IEntityType owner,
        IReadOnlyList<LambdaExpression> further
    )
    {
        var target = model.FindEntityType(field.Binding!.ElementType)!;
        var list = List(field, field.Selections!, target, level, further);
        NotePage(list, field.Selections!, level, path, owner);
        return new ListField(field, list);
    }

    /// <summary>
    /// An object made of values of the row. <c>x => partner == null ? null : new …</c> is one that is there when the partner
    /// is.
    /// </summary>
    private ObjectField ValueObject(
        FieldSelection field,
        EntityLevel level,
        IReadOnlyList<LambdaExpression> path,
        IEntityType entityType,
        LambdaExpression expression
    )
    {
        var partner = PartnerOf(expression);
        var presence = partner is null ? (int?)null : level.AddCell(new EntityCell([.. path, partner], null, null));
        return new ObjectField(
            field,
            presence,
            Object(field.Selections!, level, path, entityType, expression, partner)
        );
    }

    private static LambdaExpression? PartnerOf(LambdaExpression expression) =>
        expression.Body
            is ConditionalExpression
            {
                Test: BinaryExpression
                {
                    NodeType: ExpressionType.Equal,
                    Left: var partner,
                    Right: ConstantExpression { Value: null },
                },
                IfTrue: ConstantExpression { Value: null },
            }
            ? Expression.Lambda(partner, expression.Parameters)
            : null;
}
