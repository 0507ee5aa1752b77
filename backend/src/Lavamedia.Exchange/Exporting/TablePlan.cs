using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Lavamedia.Exchange.Exporting;

/// <summary>
/// The order in which rows can be written so that what they refer to is there. References that go in a circle, such as an item to
/// its newest version, are written afterwards.
/// </summary>
internal sealed class TablePlan
{
    private TablePlan(IReadOnlyList<PlannedTable> tables) => Tables = tables;

    public IReadOnlyList<PlannedTable> Tables { get; }

    /// <summary>Plans the tables of the policy by the foreign keys of the model.</summary>
    public static TablePlan Of(IModel model)
    {
        var waiting = ExportPolicy.Exported.Select(table => Read(table, model)).ToList();
        var done = new HashSet<string>(StringComparer.Ordinal);
        var planned = new List<PlannedTable>();
        while (waiting.Count > 0)
        {
            var next =
                waiting.Find(table => table.References.All(reference => done.Contains(reference.To)))
                ?? waiting.Find(table =>
                    table.References.All(reference => done.Contains(reference.To) || reference.IsOptional)
                )
                ?? throw new InvalidOperationException(
                    $"Required references go in a circle: {string.Join(", ", waiting.Select(table => table.Table.Name))}."
                );
            waiting.Remove(next);
            planned.Add(
                next with
                {
                    Later =
                    [
                        .. next
                            .References.Where(reference => !done.Contains(reference.To))
                            .SelectMany(reference => reference.Columns)
                            .Distinct(),
                    ],
                }
            );
            done.Add(next.Table.Name);
        }

        return new TablePlan(planned);
    }

    private static PlannedTable Read(ExportedTable table, IModel model)
    {
        var entities = model.GetEntityTypes().Where(entity => entity.GetTableName() == table.Name).ToList();
        if (entities is not [var first, ..])
        {
            // A module that this process does not have; nothing of it can be exported either.
            return new PlannedTable(table, [], [], [], []);
        }

        var store = StoreObjectIdentifier.Table(table.Name, first.GetSchema());
        var withheld = table.Withheld.Select(column => column.Column).ToHashSet(StringComparer.Ordinal);
        var columns = entities
            .SelectMany(entity => entity.GetProperties())
            .Where(property => property.GetComputedColumnSql(store) is null)
            .Select(property => property.GetColumnName(store))
            .OfType<string>()
            .Where(column => !withheld.Contains(column))
            .Distinct()
            .ToList();
        var keys = first.FindPrimaryKey()!.Properties.Select(property => property.GetColumnName(store)!).ToList();
        var references = entities
            .SelectMany(entity => entity.GetForeignKeys())
            .Select(key => new TableReference(
                key.PrincipalEntityType.GetTableName()!,
                [.. key.Properties.Select(property => property.GetColumnName(store)!)],
                !key.IsRequired && key.Properties.All(property => property.IsNullable)
            ))
            .ToList();
        return new PlannedTable(table, columns, keys, references, []);
    }
}

/// <summary>A table in its place.</summary>
/// <param name="Table">The table.</param>
/// <param name="Columns">The columns that an export holds; none when the process does not know the table.</param>
/// <param name="Keys">The columns of the primary key.</param>
/// <param name="References">What its rows refer to.</param>
/// <param name="Later">Columns that are written when all tables are there.</param>
internal sealed record PlannedTable(
    ExportedTable Table,
    IReadOnlyList<string> Columns,
    IReadOnlyList<string> Keys,
    IReadOnlyList<TableReference> References,
    IReadOnlyList<string> Later
);

/// <summary>A foreign key.</summary>
internal sealed record TableReference(string To, IReadOnlyList<string> Columns, bool IsOptional);
