namespace Lavamedia.Content.Categories;

/// <summary>
/// The triggers that keep <c>content_category_counts</c>. A listing carries whether its item is published, and each
/// change of a listing adds to the count of its category or takes from it.
/// </summary>
/// <remarks>
/// Counts are shared by all who publish, so their rows are locked last and only for an instant: the counting is
/// deferred to the commit, when a transaction asks for no other lock any more, and one transaction at a time does it.
/// Nobody can wait for a count while holding what the other one needs.
/// </remarks>
public static class CountListings
{
    /// <summary>Counts what is there and creates the triggers; for a migration that comes after the tables.</summary>
    public const string CreateSql = """
        UPDATE content_category_listings SET is_published = true
        FROM content_items WHERE content_items.id = content_id AND status = 'PUBLISHED';
        INSERT INTO content_category_counts (category_id, published_items)
        SELECT category_id, count(*) FROM content_category_listings WHERE is_published GROUP BY category_id;

        -- Waits for whoever is publishing or withdrawing the item at this moment, and sees what came of it.
        CREATE FUNCTION mark_content_listing() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          SELECT status = 'PUBLISHED' INTO NEW.is_published FROM content_items WHERE id = NEW.content_id FOR SHARE;
          NEW.is_published := COALESCE(NEW.is_published, false);
          RETURN NEW;
        END
        $$;
        CREATE TRIGGER mark_content_listing BEFORE INSERT ON content_category_listings
          FOR EACH ROW EXECUTE FUNCTION mark_content_listing();

        CREATE FUNCTION mark_listings_of_item() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          UPDATE content_category_listings SET is_published = (NEW.status = 'PUBLISHED')
          WHERE content_id = NEW.id AND is_published <> (NEW.status = 'PUBLISHED');
          RETURN NULL;
        END
        $$;
        CREATE TRIGGER mark_listings_of_item AFTER UPDATE OF status ON content_items
          FOR EACH ROW WHEN (OLD.status IS DISTINCT FROM NEW.status) EXECUTE FUNCTION mark_listings_of_item();

        CREATE FUNCTION count_content_listing() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE
          category uuid := CASE WHEN TG_OP = 'DELETE' THEN OLD.category_id ELSE NEW.category_id END;
          difference integer :=
            CASE WHEN TG_OP <> 'DELETE' AND NEW.is_published THEN 1 ELSE 0 END
            - CASE WHEN TG_OP <> 'INSERT' AND OLD.is_published THEN 1 ELSE 0 END;
        BEGIN
          IF difference <> 0 THEN
            PERFORM pg_advisory_xact_lock(x'6c617661636f756e'::bigint);
            INSERT INTO content_category_counts AS counted (category_id, published_items)
            SELECT id, difference FROM content_categories WHERE id = category
            ON CONFLICT (category_id) DO UPDATE SET published_items = counted.published_items + difference;
          END IF;
          RETURN NULL;
        END
        $$;
        CREATE CONSTRAINT TRIGGER count_content_listing
          AFTER INSERT OR DELETE OR UPDATE OF is_published ON content_category_listings
          DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION count_content_listing();
        """;

    /// <summary>Removes what <see cref="CreateSql"/> created.</summary>
    public const string DropSql = """
        DROP TRIGGER count_content_listing ON content_category_listings;
        DROP FUNCTION count_content_listing();
        DROP TRIGGER mark_listings_of_item ON content_items;
        DROP FUNCTION mark_listings_of_item();
        DROP TRIGGER mark_content_listing ON content_category_listings;
        DROP FUNCTION mark_content_listing();
        """;
}
