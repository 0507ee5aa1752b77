using Lavamedia.Platform.Access;
using Npgsql;

namespace Lavamedia.Content.Access;

/// <summary>Finds what a user may do in which categories: each one that he holds a role in, with all below it.</summary>
internal sealed class CategoryAreas(NpgsqlDataSource dataSource) : IPermissionAreaSource
{
    private static readonly string[] Limitable = [.. ContentPermissions.Limitable];

    public async Task<PermissionAreas> FindAsync(Guid userId, CancellationToken cancellationToken)
    {
        await using var command = dataSource.CreateCommand(
            """
            WITH RECURSIVE held AS (
              SELECT role_id, category_id FROM user_category_roles WHERE user_id = $1
              UNION
              SELECT held.role_id, below.id
              FROM held JOIN content_categories below ON below.parent_id = held.category_id
            )
            SELECT code, array_agg(DISTINCT category_id)
            FROM held
            JOIN role_permissions USING (role_id)
            JOIN permissions ON permissions.id = permission_id
            WHERE code = ANY ($2)
            GROUP BY code
            """
        );
        command.Parameters.Add(new NpgsqlParameter<Guid> { TypedValue = userId });
        command.Parameters.Add(new NpgsqlParameter<string[]> { TypedValue = Limitable });
        var areas = new List<KeyValuePair<string, IEnumerable<Guid>>>();
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            var categories = await reader.GetFieldValueAsync<Guid[]>(1, cancellationToken);
            areas.Add(KeyValuePair.Create<string, IEnumerable<Guid>>(reader.GetString(0), categories));
        }

        return areas.Count == 0 ? PermissionAreas.None : new PermissionAreas(areas);
    }
}
