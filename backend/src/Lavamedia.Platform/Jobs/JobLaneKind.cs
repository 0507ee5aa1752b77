namespace Lavamedia.Platform.Jobs;

/// <summary>Where a kind of job has its places: jobs of one lane wait for each other and for nobody else.</summary>
public enum JobLaneKind
{
    /// <summary>Work of milliseconds that somebody waits for, such as the index of the search.</summary>
    Quick,

    /// <summary>
    /// Work that keeps a processor busy for seconds, or that nobody waits for: a hundred pictures never stand between a
    /// publication and its readers.
    /// </summary>
    Heavy,

    /// <summary>
    /// Runs of minutes or hours that somebody follows: an import neither stands behind a hundred pictures nor keeps the next picture waiting
    /// until it has ended.
    /// </summary>
    Long,

    /// <summary>Calls to others, who may hang: a portal or a mail server that is slow holds nobody's place but its own .</summary>
    Remote,
}
