package org.parentsmatter.letters.batch;

import jakarta.batch.api.partition.PartitionMapper;
import jakarta.batch.api.partition.PartitionPlan;
import jakarta.batch.api.partition.PartitionPlanImpl;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import java.util.Properties;
import org.parentsmatter.letters.LetterRun;

/** As many partitions as the recipients were frozen into; two of them are worked on at a time. */
@Named
@Dependent
public class LetterPartitions implements PartitionMapper {
  private static final int THREADS = 2;

  @Override
  public PartitionPlan mapPartitions() {
    Properties[] properties = new Properties[LetterRun.PARTITIONS];
    for (int i = 0; i < properties.length; i++) {
      properties[i] = new Properties();
      properties[i].setProperty("partition", Integer.toString(i));
    }
    PartitionPlanImpl plan = new PartitionPlanImpl();
    plan.setPartitions(properties.length);
    plan.setPartitionsOverride(true);
    plan.setThreads(THREADS);
    plan.setPartitionProperties(properties);
    return plan;
  }
}
